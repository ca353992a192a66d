package passage.app.present;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import passage.lesson.BeatTimes;

/**
 * Lets a lesson run by itself, each beat as long as there is to read, and from the end to the beginning again. Whatever hand
 * or key does something meanwhile makes it pause. It waits for one beat at a time, so a computer that wakes from sleep goes
 * one beat further and no more.
 */
public final class Autoplay {

    /** Whether the lesson runs by itself. */
    public enum State {
        OFF,
        RUNNING,
        /** It did, and will again when it is told to. */
        PAUSED
    }

    /** How long a beat is shown at least, and at most. */
    public static final Duration SHORTEST = Duration.ofSeconds(4);

    public static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration USUAL = Duration.ofSeconds(12);
    private static final Duration CHANGE = Duration.ofSeconds(2);

    private final PresentViewModel model;
    private final Alarm alarm;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.OFF);
    private final ReadOnlyObjectWrapper<Duration> usual = new ReadOnlyObjectWrapper<>(this, "usual", USUAL);
    private Runnable atEnd;
    private boolean going;

    /** @param alarm rings for the next beat */
    public Autoplay(PresentViewModel model, Alarm alarm) {
        this.model = model;
        this.alarm = alarm;
        this.atEnd = () -> model.toStep(0);
        model.placeProperty().addListener(_ -> {
            if (!going) {
                pause();
            }
        });
    }

    /** Runs, or runs on. */
    public void run() {
        state.set(State.RUNNING);
        waitForNext();
    }

    private void waitForNext() {
        BeatTimes times =
                new BeatTimes(model.dataset(), model.languageProperty().get());
        alarm.set(times.of(model.place(), usual.get()), this::goOn);
    }

    /** Runs, or pauses where it runs. */
    public void toggle() {
        if (state.get() == State.RUNNING) {
            pause();
        } else {
            run();
        }
    }

    /** Waits until it is told to run on; does nothing where it does not run. */
    public void pause() {
        if (state.get() == State.RUNNING) {
            alarm.clear();
            state.set(State.PAUSED);
        }
    }

    /** Runs no more. */
    public void stop() {
        alarm.clear();
        state.set(State.OFF);
    }

    /** Something that fails on the way must not leave a screen in a corridor standing. */
    private void goOn() {
        going = true;
        try {
            if (model.coming().isPresent()) {
                model.next();
            } else {
                atEnd.run();
            }
        } finally {
            going = false;
            waitForNext();
        }
    }

    /** Shows each beat longer. */
    void slower() {
        setUsual(usual.get().plus(CHANGE));
    }

    /** Shows each beat for a shorter time. */
    void faster() {
        setUsual(usual.get().minus(CHANGE));
    }

    /** Shows each beat so long, or as long as possible, where the lesson does not say and there is no more to read. */
    public void setUsual(Duration wanted) {
        usual.set(Duration.ofMillis(Math.clamp(wanted.toMillis(), SHORTEST.toMillis(), LONGEST.toMillis())));
        if (state.get() == State.RUNNING) {
            waitForNext();
        }
    }

    /** How long a beat is shown where the lesson does not say and there is no more to read. */
    public ReadOnlyObjectProperty<Duration> usualProperty() {
        return usual.getReadOnlyProperty();
    }

    /** What to do at the end instead of beginning again. */
    public void setAtEnd(Runnable action) {
        atEnd = action;
    }

    /** Whether it runs; never null. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
