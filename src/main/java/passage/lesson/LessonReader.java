package passage.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import passage.dataset.DataFileReader;
import passage.dataset.Findings;
import passage.dataset.JsonItem;
import passage.dataset.LessonFiles;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.dataset.References;

/**
 * Reads the lessons of a data folder, tolerantly: a step or a lesson that cannot be used is left out and told of. What a
 * schema can say of the files, {@link passage.dataset.DatasetChecker} says.
 */
public final class LessonReader {
    private final Reading reading;
    private final LessonFiles files;
    private final DataFileReader reader;
    private final List<Problem> unlisted = new ArrayList<>();

    private LessonReader(Reading reading) {
        this.reading = reading;
        this.files = LessonFiles.of(reading);
        this.reader = new DataFileReader(reading.dataset().folder());
    }

    /** Reads the lessons that walk along a dataset, and the files of lessons that nobody lists. */
    public static LessonReading read(Reading reading) {
        return new LessonReader(reading).read();
    }

    private LessonReading read() {
        List<Lesson> lessons = new ArrayList<>();
        for (String id : ids()) {
            reader.read(files.file(id), root -> lesson(id, root)).ifPresent(lessons::add);
        }
        List<Problem> problems = new ArrayList<>(withoutFile());
        problems.addAll(reader.problems());
        problems.addAll(unlisted);
        return new LessonReading(lessons, problems);
    }

    /** The lessons that have a file: those listed in their order, then the others, which are told of. */
    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(reading.dataset().lessons());
        ids.retainAll(files.ids());
        for (String id : files.ids()) {
            if (ids.add(id) && files.listIsKnown()) {
                Findings findings = new Findings(files.file(id));
                findings.error("", Messages.message("unlisted", id), Messages.hint("unlisted", id));
                unlisted.addAll(findings.located(reading.dataset().folder()));
            }
        }
        return ids;
    }

    private List<Problem> withoutFile() {
        Findings findings = new Findings(LessonFiles.LIST);
        files.forEachListed((id, at) -> {
            if (!files.ids().contains(id)) {
                findings.error(at, Messages.message("missing", id), Messages.hint("missing", id));
            }
        });
        return findings.located(reading.dataset().folder());
    }

    private Optional<Lesson> lesson(String fileId, JsonItem root) {
        if (!root.isObject()) {
            return Optional.empty();
        }
        root.requiredPart("id")
                .ifPresent(item -> item.asWords()
                        .filter(id -> !id.equals(fileId))
                        .ifPresent(id -> item.error(Messages.message("file", id), Messages.hint("file", id))));
        StepReader steps = new StepReader(References.from(root, reading));
        Optional<JsonItem> list = root.requiredPart("steps");
        List<Step> walk = list.map(item -> item.asList(steps::read)).orElse(List.of());
        return root.requiredLocalized("title")
                .filter(_ -> !walk.isEmpty())
                .map(title -> new Lesson(fileId, title, root.number("minutes").orElse(0), walk));
    }
}
