package passage.dataset;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the files of a data folder that has been read: against their schemas, against each other, and text by
 * text. Slower than the reading, and nothing waits for it: the program paints first.
 */
public final class DatasetChecker {
    private static final Comparator<Problem> BY_LINE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final Reading reading;
    private final BytesRead count;
    private final Schemas schemas = new Schemas();
    private final Schema event = schemas.schema("events", "#/$defs/event");
    private final Map<String, Findings> crossChecks;
    private final LanguageCheck languages;
    private final NameCheck names;

    private DatasetChecker(Reading reading, BytesRead count) {
        this.reading = reading;
        this.count = count;
        this.crossChecks = DatasetValidator.validate(reading, count);
        this.languages = new LanguageCheck(reading);
        this.names = new NameCheck(reading.dataset());
    }

    /**
     * All problems of the folder, those the reading found among them: file after file, and by lines within a file. The
     * files are read again; one that has changed since is checked as it is now.
     */
    public static List<Problem> check(Reading reading) {
        return check(reading, Progress.NONE);
    }

    /**
     * As {@link #check(Reading)}.
     *
     * @param progress is told of the bytes read so far and of those of the files that were begun; it may end the checking
     */
    public static List<Problem> check(Reading reading, Progress progress) {
        DatasetChecker checker = new DatasetChecker(reading, new BytesRead(progress));
        return checker.files().stream()
                .flatMap(file -> checker.check(file).stream())
                .toList();
    }

    private Set<String> files() {
        Set<String> files = new LinkedHashSet<>(DataFiles.all(reading.dataset().folder()));
        reading.problems().stream().map(Problem::file).forEach(files::add);
        return files;
    }

    private List<Problem> check(String name) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.removeIf(problem -> !problem.file().equals(name));
        try {
            JsonFile file = JsonFile.open(reading.dataset().folder(), name, count);
            Findings bySchema = new Findings(name);
            Findings further = crossChecks.getOrDefault(name, new Findings(name));
            JsonSyntax.forEachValue(file, (pointer, value) -> {
                Schemas.check(schemaOf(name, pointer), value, pointer, bySchema);
                TextsForPeople.forEach(pointer, value, (at, text) -> checkText(name, at, text, further));
            });
            addNew(bySchema.located(file), problems);
            problems.addAll(further.located(file));
        } catch (PassageException e) {
            return problems;
        }
        problems.sort(BY_LINE);
        return problems;
    }

    /** What the reading said of a value and the schema says again is kept once, and so is that there is more. */
    private static void addNew(List<Problem> bySchema, List<Problem> problems) {
        Set<String> said = bySchema.stream().map(DatasetChecker::saying).collect(Collectors.toSet());
        problems.removeIf(problem -> said.contains(saying(problem)));
        problems.addAll(bySchema);
    }

    private static String saying(Problem problem) {
        Message message = problem.message();
        return Findings.isRest(problem) ? message.key() : message.key() + message.args() + problem.pointer();
    }

    private void checkText(String file, String at, LocalizedText text, Findings findings) {
        if (!file.equals(DataFiles.COVERAGE_IGNORE)) {
            languages.check(at, text, findings);
        }
        if (!TextsForPeople.areNames(file)) {
            names.check(at, text, findings);
        }
    }

    /** The schema of a value: of a whole file, or of one event. */
    private Schema schemaOf(String file, String pointer) {
        if (!pointer.isEmpty()) {
            return event;
        }
        return schemas.schema(
                switch (file) {
                    case DataFiles.TIMELINE -> "timeline";
                    case DataFiles.NAMES -> "names";
                    case DataFiles.EVENTS -> "events";
                    case DataFiles.COVERAGE_IGNORE -> "coverage-ignore";
                    default -> file.startsWith(DataFiles.LESSONS + "/") ? "lesson" : "source";
                },
                "");
    }
}
