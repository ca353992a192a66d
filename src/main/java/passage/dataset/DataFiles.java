package passage.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the files of a data folder are called. */
final class DataFiles {
    static final String TIMELINE = "timeline.json";
    static final String NAMES = "names.json";
    static final String EVENTS = "events.json";
    static final String SOURCES = "sources";

    private DataFiles() {}

    /**
     * The files of the sources, in the order of their names.
     *
     * @throws PassageException when their folder is missing or cannot be read
     */
    static List<String> sources(Path folder) throws PassageException {
        try (Stream<Path> files = Files.list(folder.resolve(SOURCES))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(name -> SOURCES + "/" + name)
                    .toList();
        } catch (IOException e) {
            throw new PassageException(Problems.message("sources.missing"), e);
        }
    }
}
