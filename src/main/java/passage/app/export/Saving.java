package passage.app.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import passage.app.Job;
import passage.app.Jobs;
import passage.app.Jobs.Haste;
import passage.app.Messages;
import passage.dataset.Progress;
import passage.export.ExportFormat;
import passage.export.ExportRequest;

/** Writes files away from the JavaFX thread, one at a time, and tells what came of the last. */
final class Saving {

    private final Writer writer;
    private final Messages messages;
    private final Function<Throwable, String> sentences;
    private final Jobs jobs = new Jobs();
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running", false);
    private final ObjectProperty<Optional<Path>> saved = new SimpleObjectProperty<>(this, "saved", Optional.empty());
    private final StringProperty outcome = new SimpleStringProperty(this, "outcome", "");
    private Optional<Job<?>> job = Optional.empty();

    /** What writes a file, and leaves none behind when it is ended. */
    @FunctionalInterface
    interface Writer {
        void write(ExportRequest request, ExportFormat format, Path file, Progress progress) throws Exception;
    }

    /** @param sentences what is said of something that went wrong */
    Saving(Writer writer, Messages messages, Function<Throwable, String> sentences) {
        this.writer = writer;
        this.messages = messages;
        this.sentences = sentences;
    }

    /** Begins to write a file; one that is there is replaced when the new one is whole. */
    void begin(ExportRequest request, ExportFormat format, Path file) {
        Job<Path> writing = new Job<>(messages.bind("job.export", String.valueOf(file.getFileName())), progress -> {
            writer.write(request, format, file, progress);
            return file;
        });
        writing.setOnSucceeded(_ -> end(Optional.of(file), messages.get("export.saved", file)));
        writing.setOnFailed(_ -> end(Optional.empty(), sentences.apply(writing.getException())));
        writing.setOnCancelled(_ -> end(Optional.empty(), messages.get("export.cancelled")));
        job = Optional.of(writing);
        end(Optional.empty(), "");
        running.set(true);
        jobs.begin(writing, Haste.AWAITED);
    }

    private void end(Optional<Path> file, String words) {
        running.set(false);
        tell(words);
        saved.set(file);
    }

    /** Says something else that came of what was chosen. */
    void tell(String words) {
        saved.set(Optional.empty());
        outcome.set(words);
    }

    /** Gives up what is being written; nothing is left of it. */
    void cancel() {
        job.ifPresent(one -> one.cancel(false));
    }

    Jobs jobs() {
        return jobs;
    }

    BooleanProperty runningProperty() {
        return running;
    }

    /** The file that was written last, unless something went wrong since. */
    ObjectProperty<Optional<Path>> savedProperty() {
        return saved;
    }

    /** What came of the last file, in a sentence; empty where there was none. */
    StringProperty outcomeProperty() {
        return outcome;
    }
}
