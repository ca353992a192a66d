package passage.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import passage.dataset.PassageException;

/** The folders in which originals are looked for of themselves. */
public final class OriginalFolders {
    /** The environment variable that names one more folder. */
    public static final String VARIABLE = "PASSAGE_ORIGINALS";

    private static final String NAME = "originals";

    private OriginalFolders() {}

    /** The program's own place for originals, within a data folder. */
    public static Path own(Path dataFolder) {
        return dataFolder.resolve(NAME);
    }

    /**
     * The own place, then the folder the environment names.
     *
     * @param variable the value of {@link #VARIABLE}; null or "" where it is not set
     */
    public static List<Path> of(Path dataFolder, String variable) {
        List<Path> folders = new ArrayList<>(List.of(own(dataFolder)));
        if (variable != null && !variable.isBlank()) {
            try {
                folders.add(Path.of(variable));
            } catch (InvalidPathException e) {
                // What the variable says is no path on this system, so it names no folder.
                return folders;
            }
        }
        return folders;
    }

    /**
     * The files in a folder that may be originals, by name. What is hidden, or lies there to explain the rest, was not
     * put there to be read.
     *
     * @throws PassageException when the folder is missing or cannot be read
     */
    public static List<Path> files(Path folder) throws PassageException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new PassageException(Messages.message("folder.missing", folder), e);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unreadable", folder), e);
        }
    }
}
