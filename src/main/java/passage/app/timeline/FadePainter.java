package passage.app.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import passage.display.Bounds;
import passage.display.Fill;

/**
 * Fills marks that fade: the left part up to where the colour is strongest and the right part, each with a gradient as short
 * as its fade, for the toolkit divides a gradient into 256 steps, too few for a short fade on a long mark. A mark that fades
 * on one side only is one part.
 */
final class FadePainter {

    /** A fade that is shorter than this, in points, is an edge. */
    private static final double SHORTEST = 0.01;

    private FadePainter() {}

    /** @param filling fills the outline of the mark that lies in {@code at} with the paint of the moment */
    static void fill(Fill.Fade fade, Bounds at, GraphicsContext gc, Runnable filling) {
        double strongest = Math.clamp((fade.fullLeft() + fade.fullRight()) / 2, 0, at.width());
        boolean grows = fade.clearLeft() < fade.fullLeft() && fade.fullLeft() > 0;
        boolean fades = fade.fullRight() < fade.clearRight() && fade.fullRight() < at.width();
        Paint left = gradient(fade, Math.max(0, fade.clearLeft()), Math.clamp(fade.fullLeft(), 0, strongest), at.x());
        Paint right = gradient(
                fade,
                Math.clamp(fade.fullRight(), strongest, at.width()),
                Math.min(at.width(), fade.clearRight()),
                at.x());
        if (!grows || !fades) {
            gc.setFill(grows ? left : right);
            filling.run();
            return;
        }
        double magnification = gc.getTransform().getMxx();
        double middle = CanvasPainter.onPixel(at.x() + strongest, magnification);
        part(at.x() - 2, middle, at, gc, left, filling);
        part(middle, at.right() + 2, at, gc, right, filling);
    }

    private static Paint gradient(Fill.Fade fade, double from, double to, double x) {
        Color first = CanvasPainter.colour(fade.at(from));
        Color last = CanvasPainter.colour(fade.at(to));
        if (to - from < SHORTEST) {
            return first.getOpacity() > last.getOpacity() ? first : last;
        }
        return new LinearGradient(
                x + from, 0, x + to, 0, false, CycleMethod.NO_CYCLE, new Stop(0, first), new Stop(1, last));
    }

    /** Clips on whole pixels, which is quick, and well beyond the mark, lest its edges are blurred twice. */
    private static void part(double from, double to, Bounds at, GraphicsContext gc, Paint paint, Runnable filling) {
        double magnification = gc.getTransform().getMxx();
        double left = CanvasPainter.onPixel(from, magnification);
        double top = CanvasPainter.onPixel(at.y() - 2, magnification);
        gc.save();
        gc.beginPath();
        gc.rect(
                left,
                top,
                CanvasPainter.onPixel(to, magnification) - left,
                CanvasPainter.onPixel(at.bottom() + 2, magnification) - top);
        gc.clip();
        gc.setFill(paint);
        filling.run();
        gc.restore();
    }
}
