package passage.app.present;

import java.time.Duration;

/** An alarm whose time passes when the test says so. */
final class SetAlarm implements Alarm {

    private Duration left = Duration.ZERO;
    private Runnable waiting;

    @Override
    public void set(Duration after, Runnable then) {
        left = after;
        waiting = then;
    }

    @Override
    public void clear() {
        waiting = null;
    }

    /** Lets some time pass at once, however long: what it was set to is done once if it was due. */
    void pass(Duration time) {
        left = left.minus(time);
        if (waiting != null && !left.isPositive()) {
            Runnable due = waiting;
            waiting = null;
            due.run();
        }
    }

    /** Lets pass what is left until it rings. */
    void ring() {
        pass(left);
    }

    boolean isSet() {
        return waiting != null;
    }

    /** How long it will be until it rings, where it is set. */
    Duration left() {
        return left;
    }
}
