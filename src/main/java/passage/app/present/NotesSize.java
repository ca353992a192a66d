package passage.app.present;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large notes are set, in percent of their usual size. */
public final class NotesSize {

    /** From the smallest to the largest. */
    static final List<Integer> STEPS = List.of(80, 90, 100, 115, 130, 150, 175, 200, 250, 300);

    private static final int USUAL = STEPS.indexOf(100);

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", STEPS.get(USUAL));

    /** From 80 to 300. */
    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** One step larger, if there is one. */
    public void larger() {
        go(STEPS.indexOf(percent.get()) + 1);
    }

    /** One step smaller, if there is one. */
    public void smaller() {
        go(STEPS.indexOf(percent.get()) - 1);
    }

    /** As large as usual. */
    public void reset() {
        go(USUAL);
    }

    private void go(int step) {
        percent.set(STEPS.get(Math.clamp(step, 0, STEPS.size() - 1)));
    }
}
