package passage.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.application.Platform;
import passage.dataset.PassageException;
import passage.original.UserFolder;

/** The one place of the windows where what went wrong becomes a sentence for people; faults of ours go to the log file too. */
final class ErrorReporter {

    private static final int LOG_BYTES = 1_000_000;

    private final Logger log = Logger.getLogger("passage");

    /**
     * From now on nothing that is thrown and not caught reaches a person as anything but one calm sentence.
     *
     * @param say says it in the window that is in front, on the JavaFX thread
     */
    void install(Messages messages, Consumer<String> say) {
        log.setUseParentHandlers(false);
        Path file = UserFolder.standard().path().resolve("passage.log");
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> {
            record(error, file);
            Platform.runLater(() -> say.accept(messages.get("error.ours", file)));
        });
    }

    private void record(Throwable error, Path file) {
        try {
            if (log.getHandlers().length == 0) {
                Files.createDirectories(file.getParent());
                FileHandler handler = new FileHandler(file.toString(), LOG_BYTES, 1, true);
                handler.setFormatter(new SimpleFormatter());
                log.addHandler(handler);
            }
        } catch (IOException e) {
            error.addSuppressed(e);
        }
        log.log(Level.SEVERE, "a fault of the program", error);
    }

    /** The sentence for something that could not be done. */
    static String sentence(Throwable error, Messages messages) {
        return switch (error) {
            case CompletionException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause(), messages);
            case ExecutionException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause(), messages);
            case PassageException known -> known.getLocalizedMessage(messages.locale());
            case IOException io -> messages.get("error.disk", io.getMessage());
            default -> messages.get("error.unexpected", String.valueOf(error.getMessage()));
        };
    }
}
