package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import passage.dataset.PassageException;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Preset;

class ExportDialogSavingTest extends OpenDialog {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @Test
    void itSavesAFile(FxRobot robot) throws Exception {
        type(robot, "#export-width", "640");
        until(() -> robot.lookup("#export-words").queryAs(Label.class).getText().contains("640"));

        save(robot, folder.resolve("timeline.png"));

        assertThat(suggested).endsWith("1699-2026 az.png");
        assertThat(Files.readAllBytes(folder.resolve("timeline.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(outcome(robot)).isEqualTo("Saved to " + folder.resolve("timeline.png"));
        assertThat(dialog.isShowing()).isTrue();
        robot.clickOn("Open folder");
        assertThat(questions).containsExactly(folder);
    }

    @Test
    void aFileOfThatNameWithTheRightEndingIsReplacedOnlyAfterAsking(FxRobot robot) throws Exception {
        Path there = Files.writeString(folder.resolve("timeline.png"), "old");
        answer = Optional.of(folder.resolve("timeline"));

        robot.interact(save(robot)::fire);
        assertThat(questions).containsExactly(there);
        assertThat(there).hasContent("old");

        replace = true;
        save(robot, folder.resolve("timeline"));
        assertThat(Files.readAllBytes(there)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whatWentWrongIsSaidAndNothingThatWasChosenIsLost(FxRobot robot) throws Exception {
        press(robot, "#export-preset-a3");
        type(robot, "#export-title", "Şuşa");
        ExportRequest before = request();

        save(robot, folder.resolve("missing").resolve("timeline.png"));

        assertThat(outcome(robot)).contains(folder.resolve("missing").toString());
        assertThat(request()).isEqualTo(before);
        assertThat(save(robot).isDisabled()).isFalse();
    }

    @Test
    void escapeClosesItAndWhatWasChosenIsRemembered(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#export-format").<ComboBox<ExportFormat>>query().setValue(ExportFormat.SVG));
        press(robot, "#export-preset-square");

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dialog.isShowing()).isFalse();
        assertThat(remembered).hasSize(1);
        assertThat(remembered.getFirst().format()).isEqualTo(ExportFormat.SVG);
        assertThat(remembered.getFirst()).isEqualTo(Presets.of(Preset.SQUARE, remembered.getFirst()));
    }

    @Test
    void enterSaves(FxRobot robot) throws Exception {
        answer = Optional.of(folder.resolve("timeline.png"));
        robot.interact(() -> robot.lookup("#export-title").query().requestFocus());

        robot.type(KeyCode.ENTER);

        until(() -> Files.exists(folder.resolve("timeline.png")));
    }
}
