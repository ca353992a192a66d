package passage.dataset;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a data folder, tolerantly and fast: what is good is loaded, what cannot be used is left out and told of. It does
 * not say all that may be wrong: {@link DatasetChecker} does, later, when there is time.
 */
public final class DatasetReader {
    private DatasetReader() {}

    /**
     * Reads a data folder. A file that is missing, broken or too large is a problem of the reading, not an exception.
     *
     * @throws PassageException when the folder itself is missing
     */
    public static Reading read(Path folder) throws PassageException {
        return read(folder, Progress.NONE);
    }

    /**
     * As {@link #read(Path)}.
     *
     * @param progress is told of the bytes read so far and of those of the files that were begun; it may end the reading
     */
    public static Reading read(Path folder, Progress progress) throws PassageException {
        if (!Files.isDirectory(folder)) {
            throw new PassageException(Problems.message("folder.missing", folder));
        }
        try {
            return new FolderReading(folder, progress).read();
        } catch (OutOfMemoryError e) {
            // Files are measured before they are read; small events still take many times the room of their text.
            throw new PassageException(
                    Problems.message("memory", folder, Runtime.getRuntime().maxMemory() >> 20), e);
        }
    }

    /**
     * Reads a data folder and checks it: the problems of the reading are all there are.
     *
     * @throws PassageException when the folder itself is missing
     */
    public static Reading readAndCheck(Path folder) throws PassageException {
        Reading reading = read(folder);
        return new Reading(reading.dataset(), DatasetChecker.check(reading), reading.places());
    }
}
