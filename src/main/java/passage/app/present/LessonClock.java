package passage.app.present;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How long a lesson has been given, and the time of day. It goes on whenever it is told to look, which should be a few times
 * a second. A longer time in which nobody told it is not counted: the computer has slept, and nobody was taught by it. So it
 * is the same on systems whose own clock stands still meanwhile and on those where it does not.
 */
public final class LessonClock {

    /** Whether it counts. */
    public enum State {
        /** The lesson has not been begun. */
        WAITING,
        RUNNING,
        PAUSED
    }

    /** More than a stutter of the program, less than a pause that anybody would miss. */
    private static final long LONGEST_GAP = Duration.ofMinutes(2).toNanos();

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final Supplier<LocalTime> time;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.WAITING);
    private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper(this, "seconds");
    private final ReadOnlyObjectWrapper<LocalTime> timeOfDay = new ReadOnlyObjectWrapper<>(this, "timeOfDay");
    private long counted;
    private long looked;

    /**
     * A clock that waits for the lesson to begin.
     *
     * @param nanos a time that only goes on, in nanoseconds from anywhere
     * @param time the time of day
     */
    LessonClock(LongSupplier nanos, Supplier<LocalTime> time) {
        this.nanos = nanos;
        this.time = time;
        tick();
    }

    /** Looks how late it is. */
    public void tick() {
        long now = nanos.getAsLong();
        if (state.get() == State.RUNNING && now - looked <= LONGEST_GAP) {
            counted += now - looked;
        }
        looked = now;
        seconds.set(counted / SECOND);
        timeOfDay.set(time.get().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Begins to count, if it has not begun yet. */
    public void begin() {
        if (state.get() == State.WAITING) {
            resume();
        }
    }

    /** Stops counting for a while, or goes on; begins where it has not begun. */
    public void switchRunning() {
        if (state.get() == State.RUNNING) {
            tick();
            state.set(State.PAUSED);
        } else {
            resume();
        }
    }

    private void resume() {
        tick();
        state.set(State.RUNNING);
    }

    /** Counts from 0 again; one that was paused waits, and begins with the next click. */
    public void reset() {
        counted = 0;
        if (state.get() == State.PAUSED) {
            state.set(State.WAITING);
        }
        tick();
    }

    /** Whether it counts; never null. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How long the lesson has been given, in whole seconds. */
    public ReadOnlyLongProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    /** The time of day, in whole minutes. */
    public ReadOnlyObjectProperty<LocalTime> timeOfDayProperty() {
        return timeOfDay.getReadOnlyProperty();
    }
}
