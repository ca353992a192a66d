package passage.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import passage.display.Bounds;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.PathData;
import passage.display.Point;
import passage.display.Stroke;
import passage.display.Style;

/** Draws marks into a raster image. */
final class ImageMarks {
    private static final double ROOM = 100;

    private final Graphics2D graphics;
    private final Bounds visible;
    private final FontFiles fonts;

    /**
     * @param graphics scaled and moved so that its user space is points of the picture
     * @param visible the part of the picture that the image shows; marks outside it may be left out
     */
    ImageMarks(Graphics2D graphics, Bounds visible, FontFiles fonts) {
        this.graphics = graphics;
        this.visible = visible;
        this.fonts = fonts;
    }

    void draw(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.bounds().isFinite() && isNear(mark)) {
                draw(mark);
            }
        }
    }

    /** Letters may reach beyond their measured box and strokes beyond the shape they run around, so room is left. */
    private boolean isNear(Mark mark) {
        return mark.bounds().grow(ROOM + mark.bounds().height()).overlaps(visible);
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
        stroke(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()), rule.stroke(), BasicStroke.JOIN_ROUND);
    }

    private void rect(Mark.Rect rect) {
        if (!rect.bounds().isEmpty()) {
            shape(rectangle(rect.bounds(), rect.corner()), rect.bounds(), rect.style(), BasicStroke.JOIN_MITER);
        }
    }

    private void symbol(Mark.Symbol symbol) {
        shape(ImagePaths.path(PathData.of(symbol)), symbol.bounds(), symbol.style(), BasicStroke.JOIN_ROUND);
    }

    private void text(Mark.Text text) {
        graphics.setPaint(PngPainter.color(text.colour()));
        graphics.fill(ImagePaths.letters(text, fonts.of(text.font().face())));
    }

    private void line(Mark.Line line) {
        if (line.points().size() < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        Point first = line.points().getFirst();
        path.moveTo(first.x(), first.y());
        for (Point point : line.points().subList(1, line.points().size())) {
            path.lineTo(point.x(), point.y());
        }
        stroke(path, line.stroke(), BasicStroke.JOIN_ROUND);
    }

    private void group(Mark.Group group) {
        Shape outer = graphics.getClip();
        if (!group.bounds().isEmpty()) {
            graphics.clip(rectangle(group.bounds(), 0));
            draw(group.marks());
            graphics.setClip(outer);
        }
    }

    private void shape(Shape shape, Bounds area, Style style, int join) {
        switch (style.fill()) {
            case Fill.Solid(var colour) -> fill(shape, PngPainter.color(colour));
            case Fill.Fade fade -> fill(shape, ImagePaths.gradient(fade, area));
            case Fill.Hatch hatch -> fill(ImagePaths.hatch(hatch, shape, area), PngPainter.color(hatch.colour()));
        }
        stroke(shape, style.stroke(), join);
    }

    private void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Stroke stroke, int join) {
        if (stroke.isDrawn()) {
            float[] dash = stroke.dash() > 0 ? new float[] {(float) stroke.dash()} : null;
            graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, join, 10, dash, 0));
            graphics.setPaint(PngPainter.color(stroke.colour()));
            graphics.draw(shape);
        }
    }

    private static Shape rectangle(Bounds bounds, double radius) {
        double diameter = 2 * radius;
        return diameter > 0
                ? new RoundRectangle2D.Double(
                        bounds.x(), bounds.y(), bounds.width(), bounds.height(), diameter, diameter)
                : new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
