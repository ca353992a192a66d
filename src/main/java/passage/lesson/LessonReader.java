package passage.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import passage.dataset.DataFileReader;
import passage.dataset.Findings;
import passage.dataset.JsonItem;
import passage.dataset.LessonFiles;
import passage.dataset.Problem;
import passage.dataset.Reading;

/**
 * Reads the lessons of a data folder, tolerantly: a step or a lesson that cannot be used is left out and told of. What a
 * schema can say of the files, {@link passage.dataset.DatasetChecker} says.
 */
public final class LessonReader {
    private final Reading reading;
    private final LessonFiles files;
    private final DataFileReader reader;
    private final LessonShape shape;
    private final List<Problem> unlisted = new ArrayList<>();

    private LessonReader(Reading reading) {
        this.reading = reading;
        this.files = LessonFiles.of(reading);
        this.reader = new DataFileReader(reading.dataset().folder());
        this.shape = LessonShape.ofData(reading);
    }

    /** Reads the lessons that walk along a dataset, and the files of lessons that nobody lists. */
    public static LessonReading read(Reading reading) {
        LessonReader reader = new LessonReader(reading);
        List<Lesson> lessons = reader.read();
        return new LessonReading(lessons, List.of(), reader.problems());
    }

    /** The same with the user's own lessons, which lie in a folder elsewhere. */
    public static LessonReading read(Reading reading, LessonFolder own) {
        LessonReading ofData = read(reading);
        Set<String> ids = ofData.lessons().stream().map(Lesson::id).collect(Collectors.toSet());
        OwnLessonReader reader = new OwnLessonReader(reading, own, ids);
        List<OwnLesson> lessons = reader.read();
        List<Problem> problems = new ArrayList<>(ofData.problems());
        problems.addAll(reader.problems());
        return new LessonReading(OwnLesson.after(ofData.lessons(), lessons), lessons, problems);
    }

    private List<Lesson> read() {
        List<Lesson> lessons = new ArrayList<>();
        for (String id : ids()) {
            reader.read(files.file(id), root -> lesson(id, root)).ifPresent(lessons::add);
        }
        return lessons;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(withoutFile());
        problems.addAll(reader.problems());
        problems.addAll(unlisted);
        return problems;
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

    private Optional<Lesson> lesson(String id, JsonItem root) {
        Optional<Lesson> lesson = shape.read(id, root);
        lesson.ifPresent(_ -> root.requiredPart("steps"));
        lesson.ifPresent(_ -> tellOfName(id, Set.copyOf(files.ids()), root));
        return lesson.filter(one -> !one.steps().isEmpty());
    }

    /** Tells where a file is not called as the lesson in it, or the lesson as another one that is there. */
    static void tellOfName(String name, Set<String> others, JsonItem root) {
        root.requiredPart("id")
                .ifPresent(item -> item.asWords().filter(id -> !id.equals(name)).ifPresent(id -> {
                    String key = others.contains(id) ? "repeated" : "file";
                    item.error(Messages.message(key, id, name), Messages.hint(key, id, name));
                }));
    }
}
