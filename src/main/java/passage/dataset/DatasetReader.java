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
        if (!Files.isDirectory(folder)) {
            throw new PassageException(Problems.message("folder.missing", folder));
        }
        return new FolderReading(folder).read();
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
