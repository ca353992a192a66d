package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.app.present.LessonClock.State;

@DisplayName("The clock of a lesson")
class LessonClockTest {

    private long now = 7_000_000_000_000L;
    private LocalTime time = LocalTime.of(9, 5, 59);
    private final LessonClock clock = new LessonClock(() -> now, () -> time);

    private void pass(Duration duration) {
        for (long left = duration.toMillis(); left > 0; left -= 250) {
            now += Math.min(left, 250) * 1_000_000;
            clock.tick();
        }
    }

    private long seconds() {
        return clock.secondsProperty().get();
    }

    @Test
    void waitsForTheLessonToBegin() {
        pass(Duration.ofMinutes(4));
        assertThat(seconds()).isZero();
        assertThat(clock.stateProperty().get()).isEqualTo(State.WAITING);
    }

    @Test
    void countsFromTheMomentItBegins() {
        pass(Duration.ofMillis(900));
        clock.begin();
        pass(Duration.ofMillis(61_500));
        assertThat(seconds()).isEqualTo(61);
        clock.begin();
        pass(Duration.ofMillis(500));
        assertThat(seconds()).isEqualTo(62);
    }

    @Test
    void whatPassesWhileItIsPausedIsNotCounted() {
        clock.begin();
        pass(Duration.ofMillis(1_500));
        now += 1_500_000_000;
        clock.switchRunning();
        pass(Duration.ofMinutes(10));
        clock.begin();
        assertThat(clock.stateProperty().get()).isEqualTo(State.PAUSED);
        clock.switchRunning();
        pass(Duration.ofSeconds(2));
        assertThat(seconds()).isEqualTo(5);
    }

    @Test
    void canBeBegunByHand() {
        clock.switchRunning();
        pass(Duration.ofSeconds(3));
        assertThat(seconds()).isEqualTo(3);
    }

    @Test
    void resetWhileItRunsItCountsFromNothing() {
        clock.begin();
        pass(Duration.ofMinutes(3));
        clock.reset();
        assertThat(seconds()).isZero();
        pass(Duration.ofSeconds(2));
        assertThat(seconds()).isEqualTo(2);
    }

    @Test
    void resetWhileItIsPausedItWaitsForTheLesson() {
        clock.begin();
        pass(Duration.ofMinutes(3));
        clock.switchRunning();
        clock.reset();
        pass(Duration.ofMinutes(3));
        assertThat(seconds()).isZero();
        assertThat(clock.stateProperty().get()).isEqualTo(State.WAITING);
    }

    @Test
    @DisplayName("does not count the hours in which the computer slept, but a stutter of the program")
    void doesNotCountSleep() {
        clock.begin();
        pass(Duration.ofSeconds(30));
        now += Duration.ofHours(2).toNanos();
        clock.tick();
        assertThat(seconds()).isEqualTo(30);
        now += Duration.ofSeconds(40).toNanos();
        clock.tick();
        assertThat(seconds()).isEqualTo(70);
    }

    @Test
    void tellsTheTimeOfDayInMinutes() {
        assertThat(clock.timeOfDayProperty().get()).isEqualTo(LocalTime.of(9, 5));
        time = LocalTime.of(9, 6, 1);
        clock.tick();
        assertThat(clock.timeOfDayProperty().get()).isEqualTo(LocalTime.of(9, 6));
    }
}
