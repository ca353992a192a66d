package passage.original.format;

import java.io.IOException;
import java.nio.file.Path;
import passage.dataset.PassageException;

/** Takes the text out of files of one format. */
@FunctionalInterface
public interface FormatReader {
    /**
     * Reads a file.
     *
     * @param watch is told of every step, and may end the work by throwing
     * @throws PassageException when the file is damaged, locked or beyond a limit
     * @throws IOException when the disk refuses
     */
    Extract read(Path file, Watch watch) throws IOException, PassageException;
}
