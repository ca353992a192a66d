package passage.app.present;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A bright dot in a light ring and a dark one, so that one of the three stands out whatever it is on. */
final class LaserDot extends Group {

    /** Radii, as shares of the picture's height; the dot alone is as large as the smallest type that has to be read. */
    private static final double DOT = 1.0 / 60;

    private static final double LIGHT = 1.0 / 45;
    private static final double DARK = 1.0 / 38;

    private final Circle dark = new Circle(0, Color.BLACK);
    private final Circle light = new Circle(0, Color.WHITE);
    private final Circle dot = new Circle(0, Color.web("#ff1f3d"));

    LaserDot() {
        getChildren().addAll(dark, light, dot);
    }

    /** @param height of the picture */
    void pointTo(double x, double y, double height) {
        dark.setRadius(height * DARK);
        light.setRadius(height * LIGHT);
        dot.setRadius(height * DOT);
        relocateTo(x, y);
    }

    private void relocateTo(double x, double y) {
        setTranslateX(x);
        setTranslateY(y);
    }
}
