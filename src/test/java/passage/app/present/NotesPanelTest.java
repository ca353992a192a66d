package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import passage.dataset.PassageException;
import passage.layout.Theme;

/** The teacher's notes where there is one screen only. */
@ExtendWith(ApplicationExtension.class)
class NotesPanelTest {

    private GivenLesson lesson;
    private NotesPanel panel;
    private Keyboard keys;

    @Start
    void start(Stage stage) throws PassageException {
        lesson = new GivenLesson();
        panel = new NotesPanel(lesson.model, lesson.model.themeProperty());
        stage.setScene(new Scene(new StackPane(panel), 420, 640));
        stage.show();
    }

    @BeforeEach
    void keyboard(FxRobot robot) {
        keys = new Keyboard(robot, panel.getScene());
    }

    private String text(String selector) {
        return ((Labeled) panel.lookup(selector)).getText();
    }

    @Test
    void itTellsTheNoteAndWhatComesNextInWords(FxRobot robot) {
        String second = lesson.lessons.getFirst().steps().get(1).note().in("en");
        robot.interact(() -> lesson.model.toStep(1));
        assertThat(text(".presenter-notes")).isEqualTo(second);
        assertThat(text("#coming")).startsWith("Next: ");
        robot.interact(() -> {
            lesson.model.toLast();
            while (lesson.model.coming().isPresent()) {
                lesson.model.next();
            }
        });
        assertThat(text("#coming")).isEqualTo("Next: End of the lesson");
    }

    @Test
    void theAnswerStandsBelowTheNote(FxRobot robot) {
        robot.interact(() -> lesson.model.toStep(1));
        assertThat(text(".asked-answer"))
                .isEqualTo(lesson.model
                        .place()
                        .shown()
                        .answer()
                        .orElseThrow()
                        .text()
                        .in("en"));
    }

    @Test
    void itsSizeIsThatOfTheNotesInEveryWindow(FxRobot robot) {
        robot.interact(() -> panel.lookup(".button").requestFocus());
        keys.withCtrl(KeyCode.PLUS, "");
        assertThat(lesson.model.notesSize().percentProperty().get()).isEqualTo(115);
        assertThat(text("#notes-size")).isEqualTo("115 %");
    }

    @Test
    void itTakesTheColoursOfTheWindowItLiesIn(FxRobot robot) {
        robot.interact(() -> lesson.model.themeProperty().set(Theme.DARK));
        assertThat(panel.getStyle()).contains(Theme.DARK.ground().hex());
    }
}
