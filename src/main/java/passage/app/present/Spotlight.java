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

    Spotlight() {
        setFillRule(FillRule.EVEN_ODD);
        setStroke(null);
        setFill(Color.gray(0, 0.66));
    }

    void pointTo(double x, double y, double width, double height) {
        double radius = height * CLEAR;
        getElements()
                .setAll(
                        new MoveTo(0, 0),
                        new HLineTo(width),
                        new VLineTo(height),
                        new HLineTo(0),
                        new ClosePath(),
                        new MoveTo(x - radius, y),
                        new ArcTo(radius, radius, 0, x + radius, y, false, true),
                        new ArcTo(radius, radius, 0, x - radius, y, false, true),
                        new ClosePath());
    }
}
