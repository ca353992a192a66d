package passage.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the files of a data folder are called. */
final class DataFiles {
    static final String TIMELINE = "timeline.json";
    static final String NAMES = "names.json";
    static final String EVENTS = "events.json";
    static final String SOURCES = "sources";
    static final String LESSONS = "lessons";
    static final String COVERAGE_IGNORE = "coverage-ignore.json";

    static final String JSON = ".json";

    private DataFiles() {}

    /**
     * The files of the sources, in the order of their names.
     *
     * @throws PassageException when their folder is missing or cannot be read
     */
    static List<String> sources(Path folder) throws PassageException {
        try {
            return within(folder, SOURCES);
        } catch (IOException e) {
            throw new PassageException(Problems.message("sources.missing"), e);
        }
    }

    /** The files of the lessons, in the order of their names; a folder without lessons need not have a folder for them. */
    static List<String> lessons(Path folder) {
        try {
            return within(folder, LESSONS);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** All files there are, in the order in which their problems are told. */
    static List<String> all(Path folder) {
        List<String> files = new ArrayList<>(List.of(TIMELINE, NAMES));
        try {
            files.addAll(sources(folder));
        } catch (PassageException e) {
            files.add(SOURCES);
        }
        files.add(EVENTS);
        files.addAll(lessons(folder));
        if (Files.exists(folder.resolve(COVERAGE_IGNORE))) {
            files.add(COVERAGE_IGNORE);
        }
        return files;
    }

    private static List<String> within(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(JSON))
                    .sorted()
                    .map(file -> name + "/" + file)
                    .toList();
        }
    }
}
