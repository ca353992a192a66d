package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DialogPane;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.export.CurrentView;
import passage.dataset.PassageException;
import passage.export.Scope;
import passage.layout.DaysInView;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.original.UserFolder;

/** The ways out of the window: a file, the clipboard, paper. */
class ExportKeysTest extends WindowTest {

    @Start
    void start(Stage stage) throws PassageException, IOException {
        Files.deleteIfExists(UserFolder.standard().path().resolve("export.json"));
        open(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static Optional<DialogPane> dialog(FxRobot robot) {
        return robot.lookup("#export").tryQueryAs(DialogPane.class);
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.interact(window.timelineView()::requestFocus);
        robot.press(keys).release(keys);
        settle();
    }

    private void openDialog(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.E);
        until(() -> dialog(robot).isPresent());
    }

    @Test
    void ctrlEOpensTheDialogAndEscapeClosesIt(FxRobot robot) throws TimeoutException {
        openDialog(robot);

        robot.type(KeyCode.ESCAPE);

        until(() -> dialog(robot).isEmpty());
        assertThat(window.root().getScene().getWindow().isShowing()).isTrue();
    }

    @Test
    void whatWasChosenIsThereTheNextTimeAndKeptInTheUsersFolder(FxRobot robot) throws Exception {
        Path file = UserFolder.standard().path().resolve("export.json");
        openDialog(robot);
        robot.clickOn("#export-preset-a3");
        robot.type(KeyCode.ESCAPE);
        until(() -> Files.exists(file) && Files.readString(file).contains("\"print\""));

        openDialog(robot);

        assertThat(robot.lookup("#export-preset-a3").query().getPseudoClassStates())
                .extracting(Object::toString)
                .contains("selected");
    }

    @Test
    void ctrlShiftCPutsThePictureOnTheClipboardTwiceAsLarge(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(() -> text(robot, "#status").startsWith("Picture of the view copied"));

        Image[] copied = new Image[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getImage());

        assertThat(copied[0]).isNotNull();
        assertThat(copied[0].getWidth()).isEqualTo(2 * window.timelineView().getWidth());
        assertThat(copied[0].getHeight()).isEqualTo(2 * window.timelineView().getHeight());
    }

    @Test
    void whereThereIsNoPrinterItIsSaid(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.P);
        until(() -> window.banner().words().startsWith("There is no printer on this computer."));
    }

    @Test
    void theCurrentViewIsWhatTheWindowShows(FxRobot robot) {
        robot.interact(() -> {
            app.messages().localeProperty().set(Messages.LANGUAGES.get(1));
            app.themeProperty().set(Theme.PROJECTOR);
            window.timeline().groupingProperty().set(Grouping.PLACE);
            window.timeline().scaleChoice().choose(0.25);
            window.timeline().look(window.timeline().windows().around(0, 1000, 0));
        });
        settle();

        CurrentView view = window.exports().view();

        DaysInView days = DaysInView.of(window.timeline().frame());
        assertThat(view.days()).isEqualTo(new Scope.View(days.from(), days.to()));
        assertThat(view.grouping()).isEqualTo(Grouping.PLACE);
        assertThat(view.balance()).isEqualTo(0.25);
        assertThat(view.theme()).isEqualTo(Theme.PROJECTOR);
        assertThat(view.locale()).isEqualTo(Messages.LANGUAGES.get(1));
        assertThat(view.width())
                .as("pixels of the magnified window")
                .isEqualTo(window.timelineView().getWidth() * Theme.PROJECTOR.magnification());
    }
}
