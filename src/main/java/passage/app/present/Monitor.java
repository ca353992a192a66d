package passage.app.present;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * A screen as windows see it, in the units of windows.
 *
 * @param bounds the whole of it
 * @param room what task bars and the like leave of it
 * @param scale how many of its pixels a unit is wide
 */
public record Monitor(Rectangle2D bounds, Rectangle2D room, double scale) {

    /** What the toolkit tells of a screen. */
    static Monitor of(Screen screen) {
        return new Monitor(screen.getBounds(), screen.getVisualBounds(), screen.getOutputScaleX());
    }

    /** Its width by its height. */
    double aspect() {
        return bounds.getWidth() / bounds.getHeight();
    }

    /** Whether both show the same place, as a projector does that mirrors the laptop. */
    boolean mirrors(Monitor other) {
        return bounds.intersects(other.bounds);
    }

    /** Whether it is where the other one is, and as large. */
    boolean isAt(Monitor other) {
        return bounds.equals(other.bounds);
    }
}
