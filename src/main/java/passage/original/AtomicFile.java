package passage.original;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import passage.dataset.PassageException;

/** Writes a file so that at any time either the old content is there or the new one, never a part. */
final class AtomicFile {
    private AtomicFile() {}

    static void write(Path file, byte[] bytes) throws PassageException {
        try {
            Files.createDirectories(file.getParent());
            // Hidden, so that a folder read meanwhile, or after a crash, does not take it for a file of its own.
            Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new");
            try {
                Files.write(temporary, bytes);
                replace(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new PassageException(Messages.message("unwritable", file), e);
        }
    }

    private static void replace(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
