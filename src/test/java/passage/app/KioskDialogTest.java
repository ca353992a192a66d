package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.present.Kiosk;
import passage.app.present.KioskChoices;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.LessonReader;

/** What a screen in a corridor is to show is asked before it shows it. */
class KioskDialogTest extends WindowTest {

    private List<Lesson> lessons;
    private KioskDialog dialog;

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @BeforeEach
    void ask(FxRobot robot) throws PassageException {
        lessons =
                LessonReader.read(DatasetReader.read(Path.of("timeline-data"))).lessons();
        robot.interact(() -> {
            app.messages().localeProperty().set(Locale.of("az"));
            dialog = new KioskDialog(app, window.root().getScene().getWindow(), lessons);
            dialog.show();
        });
    }

    private KioskChoices start(FxRobot robot) {
        robot.interact(() -> robot.lookup("#kiosk-start").queryAs(Button.class).fire());
        return dialog.getResult();
    }

    @Test
    void offersAllLessonsInTheLanguageOfTheMoment(FxRobot robot) {
        assertThat(start(robot))
                .isEqualTo(
                        new KioskChoices(lessons, Duration.ofSeconds(12), List.of(Locale.of("az")), Theme.PROJECTOR));
    }

    @Test
    void showsWhatIsChosen(FxRobot robot) {
        robot.interact(() -> {
            ChoiceBox<List<Lesson>> which = robot.lookup("#kiosk-lessons").query();
            which.getSelectionModel().select(2);
            Spinner<Integer> seconds = robot.lookup("#kiosk-seconds").query();
            seconds.increment(3);
            robot.lookup("#kiosk-en").queryAs(CheckBox.class).fire();
            ChoiceBox<Theme> theme = robot.lookup("#kiosk-theme").query();
            theme.setValue(Theme.DARK);
        });
        assertThat(start(robot))
                .isEqualTo(new KioskChoices(
                        List.of(lessons.get(1)),
                        Duration.ofSeconds(18),
                        List.of(Locale.ENGLISH, Locale.of("az")),
                        Theme.DARK));
    }

    @Test
    void cannotStartWithoutALanguage(FxRobot robot) {
        robot.interact(() -> robot.lookup("#kiosk-az").queryAs(CheckBox.class).fire());
        assertThat(robot.lookup("#kiosk-start").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void saysHowToLeave(FxRobot robot) {
        assertThat(robot.lookup("#kiosk-leaving").queryAs(Label.class).getText())
                .contains(Kiosk.WAY_OUT.getDisplayText());
    }
}
