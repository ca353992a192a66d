package passage.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what no schema can: that what is named exists, and that what is said in two places agrees. */
final class DatasetValidator {
    private final Reading reading;
    private final BytesRead count;
    private final Map<String, Findings> findings = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private DatasetValidator(Reading reading, BytesRead count) {
        this.reading = reading;
        this.count = count;
        reading.problems().forEach(problem -> told.add(problem.file() + problem.pointer()));
    }

    /** What is wrong, by file; {@code count} is asked before each event whether to go on. */
    static Map<String, Findings> validate(Reading reading, BytesRead count) {
        DatasetValidator validator = new DatasetValidator(reading, count);
        validator.checkCategories();
        validator.checkSources();
        validator.checkEvents();
        validator.checkCycles();
        return validator.findings;
    }

    private Findings in(String file) {
        return findings.computeIfAbsent(file, Findings::new);
    }

    private void checkCategories() {
        Dataset dataset = reading.dataset();
        reading.places().forEach(DataFiles.TIMELINE, "/categories", dataset.describedCategories(), (category, at) -> {
            if (Icons.find(dataset.folder(), category.icon()).isEmpty()) {
                in(DataFiles.TIMELINE).error(at + "/icon", "icon.missing", category.icon());
            }
        });
    }

    private void checkSources() {
        for (Source source : reading.dataset().sources()) {
            String file = reading.places().fileOf(source);
            if (!file.equals(DataFiles.SOURCES + "/" + source.id() + ".json")) {
                in(file).error("/id", "source.file", source.id());
            }
            reading.places().forEach(file, "/paragraphs", source.paragraphs(), (paragraph, at) -> {
                if (source.section(paragraph.section()).isEmpty()) {
                    in(file).error(at + "/section", "unknown.section", paragraph.section());
                }
            });
        }
    }

    private void checkCycles() {
        Stream.of(Related.Relation.PART_OF, Related.Relation.LEADS_TO)
                .forEach(relation -> CycleCheck.check(reading, relation, in(DataFiles.EVENTS)));
    }

    private void checkEvents() {
        EventCheck check =
                new EventCheck(reading, in(DataFiles.EVENTS), pointer -> told.contains(DataFiles.EVENTS + pointer));
        reading.places()
                .forEach(
                        DataFiles.EVENTS,
                        "/" + JsonSyntax.EVENTS,
                        reading.dataset().events(),
                        (event, at) -> {
                            count.goOn();
                            check.check(event, at);
                        });
    }
}
