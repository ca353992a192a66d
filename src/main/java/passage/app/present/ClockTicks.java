package passage.app.present;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Tells the clock of a lesson to look, as long as the lesson is given, whichever windows are open. */
public final class ClockTicks {

    /** Often enough that no second is seen to be left out. */
    private static final Duration OFTEN = Duration.millis(250);

    private final Timeline ticks;

    /** Ticks that have yet to be started. */
    public ClockTicks(LessonClock clock) {
        ticks = new Timeline(new KeyFrame(OFTEN, _ -> clock.tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    /** From now on, until they are stopped. */
    public void start() {
        ticks.play();
    }

    /** When the lesson is over. */
    public void stop() {
        ticks.stop();
    }
}
