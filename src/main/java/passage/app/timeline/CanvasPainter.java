package passage.app.timeline;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.PathData;
import passage.display.PathSegment;
import passage.display.Point;
import passage.display.Stroke;
import passage.display.Style;
import passage.paint.Letters;

/** Paints a display list on a canvas. */
public final class CanvasPainter {

    private final Fonts fonts;
    private final Stamps stamps = new Stamps();

    /** A painter of text in the bundled fonts. */
    public CanvasPainter(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Clears the canvas and paints the list from its first mark to its last.
     *
     * @param magnification pixels of the canvas to a point of the picture
     */
    public void paint(DisplayList list, GraphicsContext gc, double magnification) {
        gc.setTransform(magnification, 0, 0, magnification, 0, 0);
        // An opaque ground covers what was there; each pass over the whole canvas costs about half a millisecond.
        if (list.ground().opacity() < 1) {
            gc.clearRect(0, 0, list.width(), list.height());
        }
        paintOver(list, gc, magnification, 0, 0);
    }

    /**
     * Paints the list over what there is already.
     *
     * @param left where the picture begins on the canvas, in whole pixels
     * @param top the same downwards
     */
    void paintOver(DisplayList list, GraphicsContext gc, double magnification, double left, double top) {
        gc.setTransform(magnification, 0, 0, magnification, left, top);
        if (list.ground().alpha() > 0) {
            gc.setFill(colour(list.ground()));
            gc.fillRect(0, 0, list.width(), list.height());
        }
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setTextBaseline(VPos.BASELINE);
        gc.setFillRule(FillRule.NON_ZERO);
        paint(list.marks(), gc, magnification);
    }

    private void paint(List<Mark> marks, GraphicsContext gc, double magnification) {
        for (Mark mark : marks) {
            if (!mark.bounds().isFinite()) {
                continue;
            }
            switch (mark) {
                case Mark.Rule rule -> rule(rule, gc, magnification);
                case Mark.Rect rect -> rect(rect, gc, magnification);
                case Mark.Symbol symbol -> symbol(symbol, gc);
                case Mark.Text text -> text(text, gc);
                case Mark.Line line -> line(line.points(), line.stroke(), gc);
                case Mark.Group group -> group(group, gc, magnification);
            }
        }
    }

    /**
     * On whole pixels, and a filled rectangle unless it is dashed, since stroking a line costs the software pipeline about
     * ten times as much.
     */
    private static void rule(Mark.Rule rule, GraphicsContext gc, double magnification) {
        if (rule.stroke().dash() > 0) {
            line(List.of(new Point(rule.x1(), rule.y1()), new Point(rule.x2(), rule.y2())), rule.stroke(), gc);
            return;
        }
        double points = rule.stroke().width();
        // A line of whole points is one of whole pixels, too.
        double width = points == Math.rint(points) ? onPixel(points, magnification) : points;
        Bounds line = Bounds.between(rule.x1(), rule.y1(), rule.x2(), rule.y2());
        gc.setFill(colour(rule.stroke().colour()));
        if (line.width() == 0) {
            gc.fillRect(onPixel(line.x() - width / 2, magnification), line.y(), width, line.height());
        } else {
            gc.fillRect(line.x(), onPixel(line.y() - width / 2, magnification), line.width(), width);
        }
    }

    static double onPixel(double point, double magnification) {
        return Math.round(point * magnification) / magnification;
    }

    private void rect(Mark.Rect rect, GraphicsContext gc, double magnification) {
        Bounds at = rect.bounds();
        if (at.isEmpty() || stamps.paint(rect, gc, magnification)) {
            return;
        }
        double arc = rect.corner() * 2;
        if (rect.style().fill() instanceof Fill.Hatch hatch) {
            hatch(rect, hatch, gc);
        } else if (rect.style().fill() instanceof Fill.Fade fade) {
            FadePainter.fill(fade, at, gc, () -> gc.fillRoundRect(at.x(), at.y(), at.width(), at.height(), arc, arc));
        } else if (rect.style().fill() instanceof Fill.Solid(Colour solid) && solid.alpha() > 0) {
            gc.setFill(colour(solid));
            if (arc > 0) {
                gc.fillRoundRect(at.x(), at.y(), at.width(), at.height(), arc, arc);
            } else {
                gc.fillRect(at.x(), at.y(), at.width(), at.height());
            }
        }
        if (stroke(rect.style().stroke(), StrokeLineJoin.MITER, gc)) {
            gc.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), arc, arc);
        }
    }

    private static void hatch(Mark.Rect rect, Fill.Hatch hatch, GraphicsContext gc) {
        gc.beginPath();
        for (List<Point> stroke : Hatching.strokes(rect, hatch)) {
            trace(stroke, gc);
            gc.closePath();
        }
        gc.setFill(colour(hatch.colour()));
        gc.fill();
    }

    /** A symbol may have any shape, so its hatch is cut by the canvas. */
    private static void hatch(PathData outline, Bounds at, Fill.Hatch hatch, GraphicsContext gc) {
        gc.save();
        trace(outline, gc);
        gc.clip();
        trace(hatch.strokes(at), gc);
        if (stroke(Stroke.solid(hatch.colour(), Fill.Hatch.WIDTH), StrokeLineJoin.MITER, gc)) {
            gc.stroke();
        }
        gc.restore();
    }

    private static void symbol(Mark.Symbol symbol, GraphicsContext gc) {
        PathData outline = PathData.of(symbol);
        if (outline.segments().isEmpty()) {
            return;
        }
        Style style = symbol.style();
        if (style.fill() instanceof Fill.Hatch hatch) {
            hatch(outline, symbol.bounds(), hatch, gc);
        }
        if (style.fill() instanceof Fill.Fade fade) {
            FadePainter.fill(fade, symbol.bounds(), gc, () -> {
                trace(outline, gc);
                gc.fill();
            });
        }
        trace(outline, gc);
        if (style.fill() instanceof Fill.Solid(Colour solid) && solid.alpha() > 0) {
            gc.setFill(colour(solid));
            gc.fill();
        }
        if (stroke(style.stroke(), StrokeLineJoin.ROUND, gc)) {
            gc.stroke();
        }
    }

    private static void trace(PathData path, GraphicsContext gc) {
        gc.beginPath();
        for (PathSegment segment : path.segments()) {
            switch (segment) {
                case PathSegment.MoveTo(Point to) -> gc.moveTo(to.x(), to.y());
                case PathSegment.LineTo(Point to) -> gc.lineTo(to.x(), to.y());
                case PathSegment.CurveTo(Point a, Point b, Point to) ->
                    gc.bezierCurveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
                case PathSegment.Close() -> gc.closePath();
            }
        }
    }

    private void text(Mark.Text text, GraphicsContext gc) {
        gc.setFont(fonts.of(text.font()));
        gc.setFill(colour(text.colour()));
        gc.fillText(Letters.drawn(text.text()), text.x(), text.baseline());
    }

    private static void line(List<Point> points, Stroke stroke, GraphicsContext gc) {
        if (!stroke(stroke, StrokeLineJoin.ROUND, gc)) {
            return;
        }
        gc.beginPath();
        trace(points, gc);
        gc.stroke();
    }

    private static void trace(List<Point> points, GraphicsContext gc) {
        boolean first = true;
        for (Point point : points) {
            if (first) {
                gc.moveTo(point.x(), point.y());
            } else {
                gc.lineTo(point.x(), point.y());
            }
            first = false;
        }
    }

    /** Clipped to whole pixels: any other clip costs the software pipeline two more pictures for every mark inside. */
    private void group(Mark.Group group, GraphicsContext gc, double magnification) {
        Bounds clip = group.bounds();
        gc.save();
        gc.beginPath();
        double left = Math.round(clip.x() * magnification) / magnification;
        double top = Math.round(clip.y() * magnification) / magnification;
        double right = Math.round(clip.right() * magnification) / magnification;
        double bottom = Math.round(clip.bottom() * magnification) / magnification;
        gc.rect(left, top, right - left, bottom - top);
        gc.clip();
        paint(group.marks(), gc, magnification);
        gc.restore();
    }

    private static boolean stroke(Stroke stroke, StrokeLineJoin join, GraphicsContext gc) {
        if (!stroke.isDrawn()) {
            return false;
        }
        gc.setStroke(colour(stroke.colour()));
        gc.setLineWidth(stroke.width());
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineJoin(join);
        if (stroke.dash() > 0) {
            gc.setLineDashes(stroke.dash(), stroke.dash());
        } else {
            gc.setLineDashes();
        }
        return true;
    }

    static Color colour(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
