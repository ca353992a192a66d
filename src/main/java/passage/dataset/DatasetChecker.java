package passage.dataset;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the files of a data folder that has been read: against their schemas, and against each other. Slower than the
 * reading, and nothing waits for it: the program paints first.
 */
public final class DatasetChecker {
    private static final Comparator<Problem> BY_LINE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final Reading reading;
    private final Schemas schemas = new Schemas();
    private final Map<String, Findings> crossChecks;

    private DatasetChecker(Reading reading) {
        this.reading = reading;
        this.crossChecks = DatasetValidator.validate(reading);
    }

    /**
     * All problems of the folder, those the reading found among them: file after file, and by lines within a file. The
     * files are read again; one that has changed since is checked as it is now.
     */
    public static List<Problem> check(Reading reading) {
        DatasetChecker checker = new DatasetChecker(reading);
        return checker.files().stream()
                .flatMap(file -> checker.check(file).stream())
                .toList();
    }

    private Set<String> files() {
        Set<String> files = new LinkedHashSet<>(List.of(DataFiles.TIMELINE, DataFiles.NAMES));
        Set<String> told =
                reading.problems().stream().map(Problem::file).collect(Collectors.toCollection(HashSet::new));
        try {
            files.addAll(DataFiles.sources(reading.dataset().folder()));
        } catch (PassageException e) {
            files.add(DataFiles.SOURCES);
        }
        files.add(DataFiles.EVENTS);
        files.addAll(told);
        return files;
    }

    private List<Problem> check(String name) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.removeIf(problem -> !problem.file().equals(name));
        try {
            JsonFile file = JsonFile.open(reading.dataset().folder(), name);
            addNew(schemaProblems(file), problems);
            problems.addAll(crossChecks.getOrDefault(name, new Findings(name)).located(file));
        } catch (PassageException e) {
            return problems;
        }
        problems.sort(BY_LINE);
        return problems;
    }

    /** What the reading said of a value and the schema says again is kept once. */
    private static void addNew(List<Problem> bySchema, List<Problem> problems) {
        Set<String> said = bySchema.stream().map(DatasetChecker::saying).collect(Collectors.toSet());
        problems.removeIf(problem -> said.contains(saying(problem)));
        problems.addAll(bySchema);
    }

    private static String saying(Problem problem) {
        return problem.message().key() + problem.message().args() + problem.pointer();
    }

    private List<Problem> schemaProblems(JsonFile file) {
        Findings findings = new Findings(file.name());
        if (file.name().equals(DataFiles.EVENTS)) {
            checkEvents(file, findings);
        } else {
            JsonSyntax.whole(file, new FileReading(file.name()))
                    .ifPresent(root -> Schemas.check(schemas.schema(schemaOf(file.name()), ""), root, "", findings));
        }
        return findings.located(file);
    }

    private static String schemaOf(String file) {
        return switch (file) {
            case DataFiles.TIMELINE -> "timeline";
            case DataFiles.NAMES -> "names";
            default -> "source";
        };
    }

    /** One event after the other, so that a very large list is never in memory as a whole. */
    private void checkEvents(JsonFile file, Findings findings) {
        Schema event = schemas.schema("events", "#/$defs/event");
        JsonSyntax.events(file, new FileReading(file.name()), (node, index) -> {
                    if (index > 0) {
                        Schemas.check(event, node, "/" + JsonSyntax.EVENTS + "/" + index, findings);
                    }
                })
                .ifPresent(frame -> Schemas.check(schemas.schema("events", ""), frame, "", findings));
    }
}
