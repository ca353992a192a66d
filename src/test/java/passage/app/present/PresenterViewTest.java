package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.present.PresentViewModel.Curtain;
import passage.dataset.PassageException;
import passage.layout.Theme;
import passage.lesson.Beat;
import passage.lesson.LessonPlace;
import passage.lesson.Step;

/** What the teacher reads and presses while a lesson is given. */
class PresenterViewTest extends PresenterTest {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @Test
    void theNoteQuestionAndAnswerOfEveryStepCanBeReadFromItsFirstClickOn(FxRobot robot) {
        for (int number = 0; number < lessons.size(); number++) {
            int lesson = number;
            robot.interact(() -> give(lessons.get(lesson)));
            for (LessonPlace place = model.place();
                    place != null;
                    place = place.next().orElse(null)) {
                assertTold(place, Locale.ENGLISH);
                robot.interact(model::next);
            }
        }
    }

    private void assertTold(LessonPlace place, Locale locale) {
        Step step = place.shown();
        assertThat(model.place()).isEqualTo(place);
        assertThat(String.join("\n", texts(".presenter-notes")))
                .isEqualTo(step.note().in(locale).strip());
        assertThat(texts(".asked-question"))
                .isEqualTo(
                        step.question().stream().map(asked -> asked.in(locale)).toList());
        assertThat(texts(".asked-answer"))
                .isEqualTo(step.answer().stream()
                        .map(answer -> answer.text().in(locale))
                        .toList());
        assertThat(text("#step"))
                .isEqualTo("Step " + (place.step() + 1) + " of "
                        + place.lesson().steps().size());
        assertThat(view.lookupAll(".beat-dot")).hasSameSizeAs(Beat.of(step));
        assertThat(view.lookupAll(".beat-dot:told")).hasSize(place.beat() + 1);
    }

    @Test
    void itSpeaksTheTeachersLanguageWhateverTheClassReads(FxRobot robot) {
        robot.interact(() -> {
            model.languageProperty().set(Locale.of("az"));
            app.messages().localeProperty().set(Locale.of("tr"));
        });
        Step step = model.place().shown();
        assertThat(texts(".presenter-notes")).containsExactly(step.note().in("tr"));
        assertThat(text("#step")).isEqualTo("Adım 1 / 11");
        assertThat(text("#forward")).isEqualTo("İleri");
        assertThat(model.languageProperty().get().getLanguage()).isEqualTo("az");
    }

    @Test
    void aDarkScreenIsToldInWords(FxRobot robot) {
        assertThat(isShown("#now .picture-words")).isFalse();
        robot.clickOn("#black");
        assertThat(model.curtainProperty().get()).isEqualTo(Curtain.BLACK);
        assertThat(text("#now .picture-words")).isEqualTo("The screen is black");
        assertThat(isShown("#now .picture-words")).isTrue();
        assertThat(((ToggleButton) view.lookup("#black")).isSelected()).isTrue();

        robot.clickOn("#white");
        assertThat(text("#now .picture-words")).isEqualTo("The screen is white");
        assertThat(((ToggleButton) view.lookup("#black")).isSelected()).isFalse();

        robot.interact(() -> {
            app.messages().localeProperty().set(Locale.of("az"));
            model.curtainProperty().set(Curtain.BLACK);
        });
        assertThat(text("#now .picture-words")).isEqualTo("Ekran qaradır");
        robot.clickOn("#black");
        assertThat(isShown("#now .picture-words")).isFalse();
    }

    @Test
    void theNextPictureIsOfTheNextClick(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.toStep(4));
        LessonPlace coming = model.coming().orElseThrow();
        assertThat(coming.step()).isEqualTo(4);
        AudienceView next = (AudienceView) view.lookup("#next .audience");
        until(() -> coming.equals(next.model().placeProperty().get()));
        assertThat(text("#next .picture-told")).isEqualTo("The passage of Valiyev 2025");
    }

    @Test
    void whereTheLessonEndsNothingComesNext(FxRobot robot) {
        robot.interact(() -> {
            model.toLast();
            while (model.coming().isPresent()) {
                model.next();
            }
        });
        assertThat(text("#next .picture-words")).isEqualTo("End of the lesson");
        assertThat(isShown("#next .audience")).isFalse();
        assertThat(view.lookup("#forward").isDisabled()).isTrue();
        robot.interact(model::back);
        assertThat(isShown("#next .picture-words")).isFalse();
        assertThat(isShown("#next .audience")).isTrue();
    }

    @Test
    void whenItOpensTheKeysAreTheLessons() {
        assertThat(view.getScene().getFocusOwner()).isSameAs(view);
    }

    @Test
    void buttonsGoOnAndBack(FxRobot robot) {
        assertThat(view.lookup("#back").isDisabled()).isTrue();
        robot.clickOn("#forward").clickOn("#forward").clickOn("#back");
        assertThat(model.place()).isEqualTo(model.place().at(0).next().orElseThrow());
    }

    @Test
    void keysChooseLanguageAndColoursOfTheClass(FxRobot robot) {
        Keyboard keys = new Keyboard(robot, view.getScene());
        keys.withCtrl(KeyCode.L, "");
        assertThat(model.languageProperty().get().getLanguage()).isEqualTo("tr");
        keys.withCtrl(KeyCode.D, "");
        assertThat(model.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(text("#theme")).isEqualTo("Light");
    }

    @Test
    void screensCanBeSwappedWhereThereIsAnother(FxRobot robot) {
        assertThat(isShown("#swap")).isFalse();
        AtomicInteger swapped = new AtomicInteger();
        robot.interact(() -> view.setOnSwap(swapped::incrementAndGet));
        robot.interact(() -> ((Button) view.lookup("#swap")).fire());
        assertThat(swapped).hasValue(1);
        robot.interact(() -> view.setOnSwap(null));
        assertThat(isShown("#swap")).isFalse();
    }

    @Test
    void endAndKeysAreAskedOfTheWindowsOwner(FxRobot robot) {
        AtomicInteger asked = new AtomicInteger();
        robot.interact(() -> {
            view.setOnEnd(() -> asked.addAndGet(1));
            view.setOnKeys(() -> asked.addAndGet(10));
        });
        robot.clickOn("#keys").clickOn("#leave");
        assertThat(asked).hasValue(11);
    }

    @Test
    void everyButtonHasANameAndTellsItsKey() {
        List<Button> buttons = view.lookupAll(".button").stream()
                .filter(PresenterButton.class::isInstance)
                .map(Button.class::cast)
                .toList();
        assertThat(buttons).hasSize(9).allSatisfy(button -> {
            assertThat(button.getAccessibleText()).isNotBlank();
            assertThat(button.getTooltip().getText())
                    .startsWith(button.getAccessibleText())
                    .matches(".+ \\(.+\\)");
        });
    }

    @Test
    void thePicturesHaveTheShapeOfTheClassesScreen(FxRobot robot) {
        robot.interact(() -> view.aspectProperty().set(4.0 / 3));
        settle();
        for (String pane : List.of("#now", "#next")) {
            AudienceView picture = (AudienceView) view.lookup(pane + " .audience");
            assertThat(picture.getWidth() / picture.getHeight()).isBetween(1.32, 1.35);
            assertThat(picture.getWidth()).isGreaterThan(200);
        }
    }
}
