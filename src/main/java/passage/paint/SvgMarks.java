package passage.paint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import passage.display.Bounds;
import passage.display.Decimal;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.PathData;
import passage.display.Point;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/** Writes marks as SVG elements. */
final class SvgMarks {
    private final Xml xml;
    private final SvgIds ids;
    private final SvgTargets targets;

    SvgMarks(Xml xml, SvgIds ids, Function<Target, Optional<String>> ways) {
        this.xml = xml;
        this.ids = ids;
        this.targets = new SvgTargets(xml, ids, ways);
    }

    void draw(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.bounds().isFinite()) {
                draw(mark);
            }
        }
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Rule rule -> rule(rule);
            case Mark.Rect rect -> rect(rect);
            case Mark.Symbol symbol -> symbol(symbol);
            case Mark.Text text -> text(text);
            case Mark.Line line -> line(line);
            case Mark.Group group -> group(group);
        }
    }

    private void rule(Mark.Rule rule) {
        if (rule.stroke().isDrawn()) {
            xml.open("line").attribute("x1", rule.x1()).attribute("y1", rule.y1());
            xml.attribute("x2", rule.x2()).attribute("y2", rule.y2());
            SvgPaints.stroke(xml, rule.stroke());
            xml.close();
        }
    }

    private void rect(Mark.Rect rect) {
        if (!rect.bounds().isEmpty()) {
            shape(() -> rectangle(rect.bounds(), rect.corner()), rect.bounds(), rect.style(), rect.target());
        }
    }

    private void symbol(Mark.Symbol symbol) {
        PathData outline = PathData.of(symbol);
        if (!outline.segments().isEmpty()) {
            shape(
                    () -> xml.open("path").attribute("d", outline.toSvg()),
                    symbol.bounds(),
                    symbol.style(),
                    symbol.target());
        }
    }

    private void text(Mark.Text text) {
        String words = Letters.drawn(text.text());
        if (words.isBlank() || !(text.width() > 0)) {
            return;
        }
        targets.open(text.target());
        xml.open("text").attribute("class", SvgStyleSheet.className(text.font().face()));
        xml.attribute("x", text.x()).attribute("y", text.baseline());
        xml.attribute("font-size", text.font().size()).attribute("textLength", text.width());
        if (words.startsWith(" ") || words.endsWith(" ") || words.contains("  ")) {
            xml.attribute("xml:space", "preserve");
        }
        SvgPaints.fill(xml, text.colour());
        xml.words(words).close();
        targets.close(text.target());
    }

    private void line(Mark.Line line) {
        if (line.points().size() < 2 || !line.stroke().isDrawn()) {
            return;
        }
        targets.open(line.target());
        xml.open("polyline").attribute("points", points(line.points())).attribute("fill", "none");
        SvgPaints.stroke(xml, line.stroke());
        xml.close();
        targets.close(line.target());
    }

    private void group(Mark.Group group) {
        if (group.bounds().isEmpty()) {
            return;
        }
        String id = ids.unique(group.name());
        String clip = ids.unique("clip-" + group.name());
        clip(clip, () -> rectangle(group.bounds(), 0));
        xml.open("g").attribute("id", id).attribute("clip-path", reference(clip));
        draw(group.marks());
        xml.close();
    }

    /** A filled and outlined shape; {@code outline} opens the element that gives its form. */
    private void shape(Runnable outline, Bounds area, Style style, Optional<Target> target) {
        targets.open(target);
        Runnable fill = switch (style.fill()) {
            case Fill.Solid(var colour) -> () -> SvgPaints.fill(xml, colour);
            case Fill.Fade fade -> fade(fade, area);
            case Fill.Hatch hatch -> hatch(hatch, outline, area);
        };
        outline.run();
        fill.run();
        SvgPaints.stroke(xml, style.stroke());
        xml.close();
        targets.close(target);
    }

    /** Writes the gradient now and gives the attribute that refers to it. */
    private Runnable fade(Fill.Fade fade, Bounds area) {
        String id = ids.unique("fade");
        SvgPaints.gradient(xml, id, fade, area);
        return () -> xml.attribute("fill", reference(id));
    }

    /** Draws the strokes now, cut to the outline, which itself stays empty. */
    private Runnable hatch(Fill.Hatch hatch, Runnable outline, Bounds area) {
        String id = ids.unique("hatch");
        clip(id, outline);
        xml.open("path")
                .attribute("clip-path", reference(id))
                .attribute("d", hatch.strokes(area).toSvg());
        SvgPaints.stroke(xml, Stroke.solid(hatch.colour(), Fill.Hatch.WIDTH));
        xml.close();
        return () -> xml.attribute("fill", "none");
    }

    private void clip(String id, Runnable outline) {
        xml.open("clipPath").attribute("id", id);
        outline.run();
        xml.close().close();
    }

    private void rectangle(Bounds bounds, double radius) {
        xml.open("rect").attribute("x", bounds.x()).attribute("y", bounds.y());
        xml.attribute("width", bounds.width()).attribute("height", bounds.height());
        if (radius > 0) {
            xml.attribute("rx", radius);
        }
    }

    private static String reference(String id) {
        return "url(#" + id + ")";
    }

    private static String points(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            Decimal.append(text.isEmpty() ? text : text.append(' '), point.x());
            Decimal.append(text.append(','), point.y());
        }
        return text.toString();
    }
}
