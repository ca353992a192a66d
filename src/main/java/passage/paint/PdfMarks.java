package passage.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.PathData;
import passage.display.Point;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/** Writes marks as operators of a PDF page. */
final class PdfMarks {
    /** Strokes and letters may reach that far beyond the bounds of their mark, in points. */
    private static final double ROOM = 8;

    private static final int MITER = 0;
    private static final int ROUND = 1;

    private final PdfContent content;
    private final PdfResources resources;
    private final List<Link> links = new ArrayList<>();
    private Bounds visible;

    /** A web address and the part of the picture that leads to it. */
    record Link(Bounds bounds, Target.Link target) {}

    /**
     * @param content whose user space is points of the picture
     * @param visible the part of the picture that is shown; marks outside it are left out
     */
    PdfMarks(PdfContent content, PdfResources resources, Bounds visible) {
        this.content = content;
        this.resources = resources;
        this.visible = visible;
    }

    /** The links of what has been drawn, where they can be seen. */
    List<Link> links() {
        return links;
    }

    /** Fills all that is shown. */
    void ground(Colour colour) {
        fill(colour, () -> content.rectangle(visible, 0));
    }

    void draw(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            if (mark.bounds().isFinite() && mark.bounds().grow(ROOM).overlaps(visible)) {
                draw(mark);
                mark.target().ifPresent(target -> link(mark.bounds(), target));
            }
        }
    }

    private void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Rule rule -> rule(rule);
            case Mark.Rect rect -> rect(rect);
            case Mark.Symbol symbol -> symbol(symbol);
            case Mark.Text text -> text(text);
            case Mark.Line line -> line(line);
            case Mark.Group group -> group(group);
        }
    }

    private void link(Bounds bounds, Target target) {
        Bounds seen = bounds.intersection(visible);
        if (target instanceof Target.Link link && link.isSafe() && !seen.isEmpty()) {
            links.add(new Link(seen, link));
        }
    }

    private void rule(Mark.Rule rule) {
        stroke(
                rule.stroke(),
                ROUND,
                () -> content.write("m", rule.x1(), rule.y1()).write("l", rule.x2(), rule.y2()));
    }

    private void rect(Mark.Rect rect) throws IOException {
        if (!rect.bounds().isEmpty()) {
            shape(() -> content.rectangle(rect.bounds(), rect.corner()), rect.bounds(), rect.style(), MITER);
        }
    }

    private void symbol(Mark.Symbol symbol) throws IOException {
        PathData outline = PathData.of(symbol);
        if (!outline.segments().isEmpty()) {
            shape(() -> content.path(outline), symbol.bounds(), symbol.style(), ROUND);
        }
    }

    private void text(Mark.Text text) {
        if (text.colour().alpha() == 0 || Letters.drawn(text.text()).isBlank()) {
            return;
        }
        boolean clear = begin(text.colour().alpha());
        content.fillColour(text.colour());
        content.write("BT").font(resources.font(text.font().face()), text.font().size());
        content.write("Tm", 1, 0, 0, -1, text.x(), text.baseline());
        content.show(resources.codes(text.text(), text.font().face())).write("ET");
        end(clear);
    }

    private void line(Mark.Line line) {
        if (line.points().size() > 1) {
            stroke(line.stroke(), ROUND, () -> {
                String operator = "m";
                for (Point point : line.points()) {
                    content.write(operator, point.x(), point.y());
                    operator = "l";
                }
            });
        }
    }

    private void group(Mark.Group group) throws IOException {
        Bounds outer = visible;
        Bounds inner = group.bounds().intersection(outer);
        if (inner.isEmpty()) {
            return;
        }
        visible = inner;
        content.write("q").rectangle(group.bounds(), 0).write("W").write("n");
        draw(group.marks());
        content.write("Q");
        visible = outer;
    }

    /** A filled and outlined shape; {@code outline} writes its path. */
    private void shape(Runnable outline, Bounds area, Style style, int join) throws IOException {
        switch (style.fill()) {
            case Fill.Solid(var colour) -> fill(colour, outline);
            case Fill.Fade fade -> fade(fade, area, outline);
            case Fill.Hatch hatch -> hatch(hatch, area, outline);
        }
        stroke(style.stroke(), join, outline);
    }

    private void fill(Colour colour, Runnable outline) {
        if (colour.alpha() > 0) {
            boolean clear = begin(colour.alpha());
            content.fillColour(colour);
            outline.run();
            content.write("f");
            end(clear);
        }
    }

    /** The mask lies where the picture stands when it is set, so that fades of one size share theirs. */
    private void fade(Fill.Fade fade, Bounds area, Runnable outline) throws IOException {
        content.write("q").place(1, 1, area.x(), area.y());
        content.named("gs", resources.fade(fade, area.width(), area.height()));
        content.place(1, 1, -area.x(), -area.y()).fillColour(fade.colour());
        outline.run();
        content.write("f").write("Q");
    }

    private void hatch(Fill.Hatch hatch, Bounds area, Runnable outline) {
        content.write("q");
        outline.run();
        content.write("W").write("n");
        stroke(Stroke.solid(hatch.colour(), Fill.Hatch.WIDTH), MITER, () -> content.path(hatch.strokes(area)));
        content.write("Q");
    }

    private void stroke(Stroke stroke, int join, Runnable path) {
        if (stroke.isDrawn()) {
            boolean clear = begin(stroke.colour().alpha());
            content.strokeColour(stroke.colour());
            content.write("w", stroke.width()).write("j", join).dash(stroke.dash());
            path.run();
            content.write("S");
            end(clear);
        }
    }

    /** Paints with an opacity until {@link #end}; a solid colour needs nothing. */
    private boolean begin(int alpha) {
        if (alpha < 255) {
            content.write("q").named("gs", resources.opacity(alpha));
        }
        return alpha < 255;
    }

    private void end(boolean begun) {
        if (begun) {
            content.write("Q");
        }
    }
}
