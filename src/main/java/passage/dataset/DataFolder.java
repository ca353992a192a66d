package passage.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Which folder the curated content is read from. */
public final class DataFolder {
    /** The system property that names the folder the program lies in. */
    public static final String HOME = "passage.home";

    private static final String NAME = "timeline-data";

    private DataFolder() {}

    /**
     * The folder someone asked for, else {@code timeline-data} in the working directory, else the one beside the
     * program. It may be missing: where there is none at all, it is the one the working directory should have.
     */
    public static Path choose(Optional<Path> asked) {
        Path here = Path.of(NAME);
        Optional<Path> home = Optional.ofNullable(System.getProperty(HOME)).map(program -> Path.of(program, NAME));
        return asked.orElseGet(() -> Stream.concat(Stream.of(here), home.stream())
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(here));
    }
}
