package passage.app.present;

import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Dims the whole picture but for a round place. */
final class Spotlight extends Path {

    /** Radius of the clear place, as a share of the picture's height. */
    private static final double CLEAR = 0.18;

    /** Of the light ring around it, which is what is seen of it on a dark ground. */
    private static final double RING = 1.0 / 250;

    Spotlight() {
        setFillRule(FillRule.EVEN_ODD);
        setStroke(Color.gray(1, 0.6));
        setFill(Color.gray(0, 0.66));
    }

    void pointTo(double x, double y, double width, double height) {
        double radius = height * CLEAR;
        double ring = height * RING;
        setStrokeWidth(ring);
        getElements()
                .setAll(
                        new MoveTo(-ring, -ring),
                        new HLineTo(width + ring),
                        new VLineTo(height + ring),
                        new HLineTo(-ring),
                        new ClosePath(),
                        new MoveTo(x - radius, y),
                        new ArcTo(radius, radius, 0, x + radius, y, false, true),
                        new ArcTo(radius, radius, 0, x - radius, y, false, true),
                        new ClosePath());
    }
}
