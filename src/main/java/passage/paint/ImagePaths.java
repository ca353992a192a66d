package passage.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;
import passage.display.Bounds;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.PathData;
import passage.display.PathSegment;

/** The shapes and paints of marks in the terms of {@code java.awt}. */
final class ImagePaths {
    private ImagePaths() {}

    static Path2D path(PathData data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (PathSegment segment : data.segments()) {
            switch (segment) {
                case PathSegment.MoveTo(var to) -> path.moveTo(to.x(), to.y());
                case PathSegment.LineTo(var to) -> path.lineTo(to.x(), to.y());
                case PathSegment.CurveTo(var c1, var c2, var to) ->
                    path.curveTo(c1.x(), c1.y(), c2.x(), c2.y(), to.x(), to.y());
                case PathSegment.Close() -> path.closePath();
            }
        }
        return path;
    }

    /**
     * The outlines of a line's letters, each where the advances of those before it lead. They come from the bundled
     * file itself and not through the fonts of {@code java.awt}, which need a font configuration that bare machines
     * lack, and hint and round in their own ways.
     */
    static Shape letters(Mark.Text text, FontFile font) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double unit = text.font().size() / font.em();
        AffineTransform place = new AffineTransform(unit, 0, 0, -unit, text.x(), text.baseline());
        Letters.forEach(text.text(), letter -> {
            line.append(font.outline(letter).getPathIterator(place), false);
            place.translate(font.advance(letter) * font.em(), 0);
        });
        return line;
    }

    static Paint gradient(Fill.Fade fade, Bounds area) {
        List<Fill.Fade.Stop> stops = fade.stops(area.width());
        float[] fractions = new float[stops.size()];
        Color[] colors = new Color[stops.size()];
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = (float) stops.get(i).offset();
            colors[i] = PngPainter.color(stops.get(i).colour());
        }
        return new LinearGradientPaint((float) area.x(), 0, (float) area.right(), 0, fractions, colors);
    }

    /** The strokes of a hatch cut to the shape; a clip would do it with ragged edges. */
    static Shape hatch(Fill.Hatch hatch, Shape shape, Bounds area) {
        Path2D strokes = path(hatch.strokes(area));
        Area cut = new Area(new BasicStroke((float) Fill.Hatch.WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(strokes));
        cut.intersect(new Area(shape));
        return cut;
    }
}
