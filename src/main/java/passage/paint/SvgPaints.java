package passage.paint;

import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Stroke;

/** Writes colours and strokes as attributes of the open element, and fades as gradients of their own. */
final class SvgPaints {
    private SvgPaints() {}

    static void fill(Xml xml, Colour colour) {
        colour(xml, "fill", colour);
    }

    static void stroke(Xml xml, Stroke stroke) {
        if (stroke.isDrawn()) {
            colour(xml, "stroke", stroke.colour());
            xml.attribute("stroke-width", stroke.width());
            if (stroke.dash() > 0) {
                xml.attribute("stroke-dasharray", stroke.dash());
            }
        }
    }

    /** A gradient across {@code area} that a fill refers to by its id. */
    static void gradient(Xml xml, String id, Fill.Fade fade, Bounds area) {
        xml.open("linearGradient").attribute("id", id).attribute("gradientUnits", "userSpaceOnUse");
        xml.attribute("x1", area.x())
                .attribute("y1", 0)
                .attribute("x2", area.right())
                .attribute("y2", 0);
        for (Fill.Fade.Stop stop : fade.stops(area.width())) {
            xml.open("stop").attribute("offset", stop.offset());
            xml.attribute("stop-color", stop.colour().hex())
                    .attribute("stop-opacity", stop.colour().opacity());
            xml.close();
        }
        xml.close();
    }

    private static void colour(Xml xml, String attribute, Colour colour) {
        if (colour.alpha() == 0) {
            xml.attribute(attribute, "none");
            return;
        }
        xml.attribute(attribute, colour.hex());
        if (colour.alpha() < 255) {
            xml.attribute(attribute + "-opacity", colour.opacity());
        }
    }
}
