package passage.app.present;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * What the teacher points with, and where. Places are shares of the picture's width and height, so that a mouse on the small
 * picture of the presenter's window points in the class's.
 */
public final class Pointer {

    /** What is pointed with; one at a time. */
    public enum Tool {
        NONE,
        /** A bright dot. */
        LASER,
        /** A round clear place, and the rest dimmed. */
        SPOTLIGHT,
        /** A round glass that enlarges what lies under it. */
        MAGNIFIER
    }

    /** How much the glass enlarges at least, and at most. */
    public static final double LEAST_POWER = 1.5;

    public static final double MOST_POWER = 4;
    private static final double USUAL_POWER = 2;
    private static final double POWER_STEP = 0.5;

    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(this, "tool", Tool.NONE);
    private final DoubleProperty x = new SimpleDoubleProperty(this, "x", 0.5);
    private final DoubleProperty y = new SimpleDoubleProperty(this, "y", 0.5);
    private final ReadOnlyDoubleWrapper power = new ReadOnlyDoubleWrapper(this, "power", USUAL_POWER);

    /** Takes a tool in hand instead of another, or puts it down. */
    public void toggle(Tool wanted) {
        tool.set(tool.get() == wanted ? Tool.NONE : wanted);
    }

    /** Puts down whatever is in hand. */
    public void putDown() {
        tool.set(Tool.NONE);
    }

    /** Points to a place, or to the nearest one within the picture. */
    public void moveTo(double shareOfWidth, double shareOfHeight) {
        x.set(Math.clamp(shareOfWidth, 0, 1));
        y.set(Math.clamp(shareOfHeight, 0, 1));
    }

    /** Enlarges more. */
    public void closer() {
        power.set(Math.min(MOST_POWER, power.get() + POWER_STEP));
    }

    /** Enlarges less. */
    public void further() {
        power.set(Math.max(LEAST_POWER, power.get() - POWER_STEP));
    }

    /** What is in hand; never null. */
    public ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /** Share of the picture's width, from 0 at the left to 1. */
    public ReadOnlyDoubleProperty xProperty() {
        return x;
    }

    /** Share of the picture's height, from 0 at the top to 1. */
    public ReadOnlyDoubleProperty yProperty() {
        return y;
    }

    /** How much the glass enlarges, from {@link #LEAST_POWER} to {@link #MOST_POWER}. */
    public ReadOnlyDoubleProperty powerProperty() {
        return power.getReadOnlyProperty();
    }
}
