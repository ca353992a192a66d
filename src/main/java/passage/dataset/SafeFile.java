package passage.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a file so that at any time either the old content is there or the new one, never a part. */
public final class SafeFile {

    private static final AtomicLong COUNT = new AtomicLong();

    private SafeFile() {}

    /** What is to be written. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it; the stream is closed by whoever opened it. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the file and moves what was written into its place. If anything goes wrong nothing is left beside it,
     * and what was there stays whole.
     *
     * @param file in a folder that exists
     * @throws IOException if the folder or the disk refuses it
     */
    public static void write(Path file, Writing writing) throws IOException {
        // Where the file is a link to another, that one is written, and the link stays.
        Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // Hidden, so that a folder read meanwhile, or after a crash, does not take it for a file of its own; and of
        // this
        // writing alone, so that two at once do not mix.
        String part = ".passage-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part";
        Path beside = whole.resolveSibling(part);
        // A program that is interrupted leaves no part behind either.
        beside.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writing.to(out);
            }
            replace(beside, whole);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void replace(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
