package passage.app.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import passage.layout.DaysInView;

/**
 * The views one has been at, to go back to them and forward again. A view is remembered when somebody moves away from it who
 * had stayed there for a while, and at once when a flight leaves it. Views are days, so that they hold on every scale.
 */
public final class ViewHistory {

    /** How many views are remembered on either side of the present one. */
    static final int MOST = 50;
    /** How long a view has to be left alone to be one that was looked at, in milliseconds. */
    static final long REST = 500;

    private final LongSupplier clock;
    private final Deque<DaysInView> past = new ArrayDeque<>();
    private final Deque<DaysInView> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper(this, "back");
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper(this, "forward");
    private DaysInView now = new DaysInView(0, 1);
    private long since;
    private boolean onTheWay;
    private boolean returned;

    /** @param clock the time in milliseconds, from whenever it likes */
    ViewHistory(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether there is a view to go back to. */
    public ReadOnlyBooleanProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    /** Whether there is a view to go forward to again. */
    public ReadOnlyBooleanProperty forwardProperty() {
        return forward.getReadOnlyProperty();
    }

    /** Forgets everything, and begins with a view. */
    void begin(DaysInView at) {
        past.clear();
        future.clear();
        stay(at);
        tell();
    }

    /** Somebody moved the view, by however little. */
    void moved(DaysInView to) {
        if (now.isLike(to)) {
            return;
        }
        if (returned || !onTheWay && clock.getAsLong() - since >= REST) {
            remember(now);
        }
        future.clear();
        stay(to);
        tell();
    }

    /** The view is of the same again, but another size of the window shows a little more or less of it. */
    void adjusted(DaysInView to) {
        now = to;
        tell();
    }

    /** A flight begins. */
    void leftFor(DaysInView to) {
        if (now.isLike(to)) {
            return;
        }
        if (returned || !onTheWay) {
            remember(now);
        }
        future.clear();
        now = to;
        onTheWay = true;
        returned = false;
        tell();
    }

    /** A flight has come where it went, or as near to it as the data allow. */
    void arrived(DaysInView at) {
        now = at;
        since = clock.getAsLong();
        onTheWay = false;
        tell();
    }

    /** A flight was ended on its way; the view somebody wanted to return to can still be returned to. */
    void interrupted(DaysInView at) {
        if (returned) {
            remember(now);
        }
        stay(at);
        tell();
    }

    /** The view to fly to on the way back, if there is one. */
    Optional<DaysInView> back() {
        return travel(past, future);
    }

    /** The view to fly to on the way forward, if there is one. */
    Optional<DaysInView> forward() {
        return travel(future, past);
    }

    private Optional<DaysInView> travel(Deque<DaysInView> from, Deque<DaysInView> onto) {
        while (!from.isEmpty() && from.peek().isLike(now)) {
            from.pop();
        }
        if (from.isEmpty()) {
            return Optional.empty();
        }
        push(now, onto);
        now = from.pop();
        onTheWay = true;
        returned = true;
        tell();
        return Optional.of(now);
    }

    private void stay(DaysInView at) {
        now = at;
        since = clock.getAsLong();
        onTheWay = false;
        returned = false;
    }

    private void remember(DaysInView days) {
        push(days, past);
    }

    private static void push(DaysInView days, Deque<DaysInView> onto) {
        if (onto.isEmpty() || !onto.peek().isLike(days)) {
            onto.push(days);
        }
        if (onto.size() > MOST) {
            onto.removeLast();
        }
    }

    private void tell() {
        back.set(past.stream().anyMatch(days -> !days.isLike(now)));
        forward.set(future.stream().anyMatch(days -> !days.isLike(now)));
    }
}
