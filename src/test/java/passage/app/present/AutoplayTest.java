package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.app.present.Autoplay.State;
import passage.app.present.PresentViewModel.Curtain;
import passage.dataset.PassageException;
import passage.lesson.LessonPlace;

/** A lesson that runs by itself, by a clock that the test drives. */
class AutoplayTest {

    private GivenLesson lesson;
    private Autoplay autoplay;

    @BeforeEach
    void give() throws PassageException {
        lesson = new GivenLesson();
        autoplay = lesson.model.autoplay();
    }

    private State state() {
        return autoplay.stateProperty().get();
    }

    @Test
    void showsEachBeatInItsTurnAndBeginsAgain() {
        List<LessonPlace> expected = new ArrayList<>();
        for (LessonPlace place = lesson.model.place();
                place != null;
                place = place.next().orElse(null)) {
            expected.add(place);
        }
        autoplay.run();
        for (LessonPlace place : expected) {
            assertThat(lesson.model.place()).isEqualTo(place);
            lesson.beats.pass(lesson.beats.left().minusMillis(1));
            assertThat(lesson.model.place()).isEqualTo(place);
            lesson.beats.pass(Duration.ofMillis(1));
        }
        assertThat(lesson.model.place()).isEqualTo(expected.getFirst());
        assertThat(state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aComputerThatWakesFromSleepGoesOneBeatFurther() {
        LessonPlace next = lesson.model.coming().orElseThrow();
        autoplay.run();
        lesson.beats.pass(Duration.ofHours(9));
        assertThat(lesson.model.place()).isEqualTo(next);
        assertThat(lesson.beats.left()).isGreaterThan(Autoplay.SHORTEST);
    }

    @Test
    void anyButtonMakesItPauseAndTheSameKeyLetsItRunOn() {
        List<Runnable> buttons = List.of(
                lesson.clicker::next,
                lesson.clicker::back,
                lesson.clicker::last,
                lesson.clicker::black,
                () -> lesson.clicker.digit(2),
                () -> lesson.clicker.toggle(Pointer.Tool.LASER),
                lesson.clicker::switchAutoplay);
        for (Runnable button : buttons) {
            autoplay.run();
            button.run();
            assertThat(state()).isEqualTo(State.PAUSED);
            assertThat(lesson.beats.isSet()).isFalse();
        }
        lesson.clicker.switchAutoplay();
        assertThat(state()).isEqualTo(State.RUNNING);
        assertThat(lesson.beats.isSet()).isTrue();
    }

    @Test
    void whoeverElseGoesToAStepHasTheLessonInHand() {
        autoplay.run();
        lesson.model.toStep(4);
        assertThat(state()).isEqualTo(State.PAUSED);
        assertThat(lesson.beats.isSet()).isFalse();
    }

    @Test
    void whereItDoesNotRunNothingPauses() {
        lesson.clicker.next();
        assertThat(state()).isEqualTo(State.OFF);
        autoplay.run();
        autoplay.stop();
        assertThat(state()).isEqualTo(State.OFF);
        assertThat(lesson.beats.isSet()).isFalse();
    }

    @Test
    void runningOnLiftsTheCurtain() {
        lesson.clicker.black();
        lesson.clicker.switchAutoplay();
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
    }

    @Test
    void anotherTimeHoldsForThePictureThatIsShown() {
        autoplay.run();
        autoplay.setUsual(Duration.ofSeconds(50));
        assertThat(lesson.beats.left()).isEqualTo(Duration.ofSeconds(50));
        autoplay.setUsual(Duration.ofDays(1));
        assertThat(autoplay.usualProperty().get()).isEqualTo(Autoplay.LONGEST);
        autoplay.setUsual(Duration.ZERO);
        assertThat(autoplay.usualProperty().get()).isEqualTo(Autoplay.SHORTEST);
    }

    /** A screen in a corridor is not to stand because one step has failed. */
    @Test
    void goesOnAfterAFault() {
        autoplay.run();
        autoplay.setAtEnd(() -> {
            throw new IllegalStateException("a fault at the end");
        });
        while (lesson.model.coming().isPresent()) {
            lesson.beats.ring();
        }
        assertThatThrownBy(lesson.beats::ring).hasMessage("a fault at the end");
        assertThat(lesson.beats.isSet()).isTrue();
        assertThat(state()).isEqualTo(State.RUNNING);
    }
}
