package passage.app.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import passage.layout.TimeScale;
import passage.layout.Viewport;

/**
 * The views one has been at, to go back to them and forward again. A view is remembered when somebody moves away from it who
 * had stayed there for a while, and at once when a flight leaves it. Views are days, so that they hold on every scale.
 */
public final class ViewHistory {

    /** How many views are remembered on either side of the present one. */
    static final int MOST = 50;
    /** How long a view has to be left alone to be one that was looked at, in milliseconds. */
    static final long REST = 500;

    private static final double LIKENESS = 1e-3;

    private final LongSupplier clock;
    private final Deque<Days> past = new ArrayDeque<>();
    private final Deque<Days> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper(this, "back");
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper(this, "forward");
    private Days now = new Days(0, 1);
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
    void begin(Days at) {
        past.clear();
        future.clear();
        stay(at);
        tell();
    }

    /** Somebody moved the view, by however little. */
    void moved(Days to) {
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
    void adjusted(Days to) {
        now = to;
        tell();
    }

    /** A flight begins. */
    void leftFor(Days to) {
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
    void arrived(Days at) {
        now = at;
        since = clock.getAsLong();
        onTheWay = false;
        tell();
    }

    /** A flight was ended on its way; the view somebody wanted to return to can still be returned to. */
    void interrupted(Days at) {
        if (returned) {
            remember(now);
        }
        stay(at);
        tell();
    }

    /** The view to fly to on the way back, if there is one. */
    Optional<Days> back() {
        return travel(past, future);
    }

    /** The view to fly to on the way forward, if there is one. */
    Optional<Days> forward() {
        return travel(future, past);
    }

    private Optional<Days> travel(Deque<Days> from, Deque<Days> onto) {
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

    private void stay(Days at) {
        now = at;
        since = clock.getAsLong();
        onTheWay = false;
        returned = false;
    }

    private void remember(Days days) {
        push(days, past);
    }

    private static void push(Days days, Deque<Days> onto) {
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

    /** The days in view, from the left edge to the right one; fractions are times of the day. */
    record Days(double first, double end) {

        /** The days in a window on a scale. */
        static Days of(Viewport window, TimeScale scale) {
            return new Days(scale.toDay(window.from()), scale.toDay(window.to()));
        }

        /** The window that shows these days on a scale. */
        Viewport on(TimeScale scale, double width) {
            return new Viewport(scale.toUnit(first), scale.toUnit(end), width);
        }

        /** Whether nobody would see the difference. */
        boolean isLike(Days other) {
            double least = LIKENESS * Math.min(end - first, other.end - other.first);
            return Math.abs(first - other.first) < least && Math.abs(end - other.end) < least;
        }
    }
}
