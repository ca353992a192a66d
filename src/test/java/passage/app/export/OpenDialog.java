package passage.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.Messages;
import passage.dataset.PassageException;
import passage.export.ExportRequest;
import passage.export.Scope;
import passage.export.Shipped;
import passage.layout.Grouping;
import passage.layout.Theme;

/** An export dialog on the real data, and somebody who answers what it asks. */
@ExtendWith(ApplicationExtension.class)
abstract class OpenDialog {

    @TempDir
    Path folder;

    final List<ExportChoices> remembered = new ArrayList<>();
    final List<Path> questions = new ArrayList<>();
    Optional<Path> answer = Optional.empty();
    boolean replace;
    String suggested = "";
    ExportDialog dialog;

    private final ExportHost host = new ExportHost() {
        @Override
        public Optional<Path> ask(FileChooser chooser) {
            suggested = chooser.getInitialFileName();
            return answer;
        }

        @Override
        public boolean mayReplace(Path file) {
            questions.add(file);
            return replace;
        }

        @Override
        public String sentence(Throwable error) {
            return error instanceof PassageException known
                    ? known.getLocalizedMessage(Locale.ENGLISH)
                    : error.toString();
        }

        @Override
        public void print(Exported exported, ExportRequest request, Consumer<String> say) {
            say.accept("There is no printer.");
        }

        @Override
        public boolean canOpen() {
            return true;
        }

        @Override
        public void open(Path file) {
            questions.add(file);
        }
    };

    /** To be called by the {@code @Start} method of each test, which must stand in the class itself. */
    void open(Stage stage) throws PassageException {
        stage.setScene(new Scene(new Region(), 300, 200));
        stage.show();
        Exported exported = new Exported(Shipped.dataset(), List.of());
        CurrentView view = new CurrentView(
                new Scope.View(-20_000, 5_000), Grouping.SOURCE, 0, Theme.DARK, Locale.of("az"), 800, 600);
        dialog = new ExportDialog(new Messages(), exported, view, ExportChoices.FIRST, host, remembered::add);
        dialog.initOwner(stage);
        dialog.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    ExportRequest request() {
        return dialog.model().requestProperty().getValue().orElseThrow();
    }

    static Button save(FxRobot robot) {
        return robot.lookup("#export-save").queryAs(Button.class);
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static String outcome(FxRobot robot) {
        return robot.lookup("#export-outcome .label").queryAs(Label.class).getText();
    }

    static void press(FxRobot robot, String preset) {
        robot.interact(robot.lookup(preset).queryAs(ToggleButton.class)::fire);
    }

    static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    /** Saves, and waits until something is said of it. */
    void save(FxRobot robot, Path file) throws TimeoutException {
        answer = Optional.of(file);
        robot.interact(save(robot)::fire);
        until(() -> !outcome(robot).isEmpty());
    }
}
