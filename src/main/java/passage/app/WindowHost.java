package passage.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import passage.app.export.ExportHost;
import passage.app.export.Exported;
import passage.export.ExportRequest;

/** What the export dialog asks of the window it lies over. */
final class WindowHost implements ExportHost {

    private final AppViewModel app;
    private final FileActions files;
    private final Supplier<Window> over;
    private final Optional<Consumer<Path>> opener;

    /**
     * @param over the window that questions lie over
     * @param opener opens files and folders, where the system has a way
     */
    WindowHost(AppViewModel app, FileActions files, Supplier<Window> over, Optional<Consumer<Path>> opener) {
        this.app = app;
        this.files = files;
        this.over = over;
        this.opener = opener;
    }

    @Override
    public Optional<Path> ask(FileChooser chooser) {
        return Optional.ofNullable(chooser.showSaveDialog(over.get())).map(File::toPath);
    }

    @Override
    public boolean mayReplace(Path file) {
        Messages messages = app.messages();
        ButtonType replace = new ButtonType(messages.get("export.replace"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("button.cancel"), ButtonData.CANCEL_CLOSE);
        Alert question =
                new Alert(Alert.AlertType.CONFIRMATION, messages.get("export.replace.question", file), replace, cancel);
        Sheets.prepare(question, over.get(), app);
        question.setHeaderText(null);
        question.setTitle(messages.get("export.heading"));
        return question.showAndWait().filter(replace::equals).isPresent();
    }

    @Override
    public String sentence(Throwable error) {
        return ErrorReporter.sentence(error, app.messages());
    }

    @Override
    public void print(Exported exported, ExportRequest request, Consumer<String> say) {
        new PrintActions(files, app.messages()).print(exported, request, over.get(), say);
    }

    @Override
    public boolean canOpen() {
        return opener.isPresent();
    }

    @Override
    public void open(Path file) {
        opener.ifPresent(opens -> opens.accept(file));
    }
}
