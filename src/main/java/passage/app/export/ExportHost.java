package passage.app.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import passage.export.ExportRequest;

/** What the dialog asks of the window that it lies over. */
public interface ExportHost {

    /** Asks where a file is to be saved. */
    Optional<Path> ask(FileChooser chooser);

    /** Asks whether a file that is there may be replaced. */
    boolean mayReplace(Path file);

    /** What is to be said of something that went wrong. */
    String sentence(Throwable error);

    /**
     * Asks for a printer and prints.
     *
     * @param say is given a sentence when it is done, or why it is not
     */
    void print(Exported exported, ExportRequest request, Consumer<String> say);

    /** Whether files and folders can be opened by other programs. */
    boolean canOpen();

    /** Opens a file or a folder with the program that the system has for it. */
    void open(Path file);
}
