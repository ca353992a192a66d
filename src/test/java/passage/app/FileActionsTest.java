package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.dataset.SmallFolder;

/** What the window is told of a folder that is opened in it. */
class FileActionsTest extends WindowTest {

    @TempDir
    private Path temporary;

    @Test
    void anOriginalThatCannotBeUsedIsAmongTheProblems() throws PassageException, IOException, TimeoutException {
        Path data = SmallFolder.in(temporary)
                .change("events.json", "\"importance\": 5", "\"importance\": 9")
                .path();
        Path originals = Files.createDirectory(data.resolve("originals"));
        Files.writeString(originals.resolve("bread.txt"), "A recipe for bread.");
        Reading reading = DatasetReader.read(data);
        app = new AppViewModel(reading.dataset());

        Platform.runLater(
                () -> new FileActions(app, new Banner(app.messages()), new StackPane(), () -> _ -> {}).show(reading));

        until(() -> told("bread.txt is none of the sources") && told("This number is too large"));
        assertThat(app.problemsProperty().get()).doesNotHaveDuplicates();
    }

    private boolean told(String words) {
        return app.problemsProperty().get().stream()
                .anyMatch(problem -> problem.message(Locale.ENGLISH).contains(words));
    }
}
