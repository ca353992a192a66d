package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import passage.app.present.Pointer.Tool;
import passage.app.present.PresentViewModel.Curtain;
import passage.dataset.PassageException;
import passage.lesson.LessonPlace;

/** What the buttons of a clicker mean to a lesson. */
class ClickerTest {

    private GivenLesson lesson;

    @BeforeEach
    void give() throws PassageException {
        lesson = new GivenLesson();
        lesson.model.toStep(3);
    }

    private void type(int... digits) {
        for (int digit : digits) {
            lesson.clicker.digit(digit);
        }
    }

    private String line() {
        return lesson.clicker.lineProperty().get();
    }

    /** Whoever darkens the screen wants to find the class where it was. */
    @ParameterizedTest
    @EnumSource(value = Curtain.class, mode = Mode.EXCLUDE, names = "OPEN")
    void aClickUnderACurtainOnlyLiftsIt(Curtain curtain) {
        LessonPlace place = lesson.model.place();
        lesson.model.curtainProperty().set(curtain);
        lesson.clicker.next();
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
        assertThat(lesson.model.place()).isEqualTo(place);

        lesson.model.curtainProperty().set(curtain);
        lesson.clicker.back();
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
        assertThat(lesson.model.place()).isEqualTo(place);

        lesson.clicker.next();
        assertThat(lesson.model.place()).isNotEqualTo(place);
    }

    @Test
    void aBlackCurtainGivesWayToAWhiteOne() {
        lesson.clicker.black();
        lesson.clicker.white();
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.WHITE);
    }

    @Test
    void aStepThatIsAskedForByItsNumberIsSeen() {
        lesson.clicker.black();
        type(2);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.BLACK);
        lesson.clicker.enter();
        assertThat(lesson.step()).isEqualTo(2);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
    }

    @Test
    void aNumberBeyondTheEndGoesToTheLastAndSaysSo() {
        type(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
        lesson.clicker.enter();
        assertThat(lesson.step()).isEqualTo(lesson.steps());
        assertThat(line()).isEqualTo("The lesson ends at step " + lesson.steps());
        lesson.alarm.pass(Clicker.WAIT);
        assertThat(line()).isEmpty();
    }

    @Test
    void zeroIsTheFirst() {
        type(0);
        lesson.clicker.enter();
        assertThat(lesson.step()).isEqualTo(1);
        assertThat(line()).isEmpty();
    }

    @Test
    void aNumberIsForgottenAfterAWhile() {
        LessonPlace next = lesson.model.coming().orElseThrow();
        type(1);
        lesson.alarm.pass(Clicker.WAIT.minusMillis(1));
        assertThat(line()).isEqualTo("Step 1, then Enter");
        lesson.alarm.pass(Duration.ofMillis(1));
        assertThat(line()).isEmpty();
        lesson.clicker.enter();
        assertThat(lesson.model.place()).isEqualTo(next);
    }

    @Test
    void anotherButtonGivesTheNumberUp() {
        type(1);
        lesson.clicker.next();
        assertThat(line()).isEmpty();
        LessonPlace next = lesson.model.coming().orElseThrow();
        lesson.clicker.enter();
        assertThat(lesson.model.place()).isEqualTo(next);
    }

    @Test
    void takingBackTheLastDigitEndsTheNumberAndThenGoesBack() {
        type(1);
        lesson.clicker.erase();
        assertThat(line()).isEmpty();
        assertThat(lesson.step()).isEqualTo(4);
        lesson.clicker.erase();
        assertThat(lesson.step()).isEqualTo(3);
    }

    @Test
    void escGivesUpWhatIsLaidOverTheLessonOneByOneAndThenEndsIt() {
        lesson.clicker.toggle(Tool.LASER);
        lesson.clicker.ask(ClickerHost::showKeys);
        type(1);
        lesson.clicker.escape();
        assertThat(lesson.keysOpen).isFalse();
        assertThat(line()).isNotEmpty();
        lesson.clicker.escape();
        assertThat(line()).isEmpty();
        assertThat(lesson.model.pointer().toolProperty().get()).isEqualTo(Tool.LASER);
        lesson.clicker.escape();
        assertThat(lesson.model.pointer().toolProperty().get()).isEqualTo(Tool.NONE);
        assertThat(lesson.asked).containsExactly("keys");
        lesson.clicker.escape();
        assertThat(lesson.asked).containsExactly("keys", "end");
    }

    @Test
    void theEndOfTheLessonIsSaidInTheTeachersLanguage() {
        lesson.model.app().messages().localeProperty().set(Locale.of("tr"));
        lesson.model.toLast();
        while (lesson.model.coming().isPresent()) {
            lesson.clicker.next();
            assertThat(line()).isEmpty();
        }
        lesson.clicker.next();
        assertThat(line()).isEqualTo("Dersin sonu");
    }
}
