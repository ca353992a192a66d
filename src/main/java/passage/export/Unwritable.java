package passage.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import passage.dataset.Message;
import passage.dataset.PassageException;

/** Why a document cannot be written where it should be, and what to do about it. */
final class Unwritable {

    private static final String SENTENCES = "passage.export.errors";

    private Unwritable() {}

    /** Looks before anything is made: a document may take its time. */
    static void check(Path file) throws PassageException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new PassageException(Message.of(SENTENCES, "folder", Objects.toString(folder, file.toString())));
        }
        if (Files.isDirectory(file)) {
            throw new PassageException(Message.of(SENTENCES, "is-folder", file));
        }
    }

    static PassageException of(Path file, IOException error) {
        return new PassageException(sentence(file, error), error);
    }

    private static Message sentence(Path file, IOException error) {
        if (error instanceof AccessDeniedException) {
            return Message.of(SENTENCES, "denied", file);
        }
        // The message of such an exception is a path: that of the part beside the file, of which nobody knows.
        String said = error instanceof FileSystemException disk ? disk.getReason() : error.getMessage();
        String reason = Objects.toString(said, error.getClass().getSimpleName());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("read-only")) {
            return Message.of(SENTENCES, "denied", file);
        }
        // Java has no exception of its own for it; these are the words of Unix and of Windows.
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return Message.of(SENTENCES, "full", file);
        }
        return Message.of(SENTENCES, "failed", file, reason);
    }
}
