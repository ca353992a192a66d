package passage.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import passage.dataset.DataFileReader;
import passage.dataset.Findings;
import passage.dataset.JsonItem;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Reading;

/** Reads the lessons in the folder of a user. One that has the id of a lesson of the data gets another while it is shown. */
final class OwnLessonReader {
    private final LessonFolder folder;
    private final LessonShape shape;
    private final DataFileReader reader;
    private final Set<String> ofData;
    private final Set<String> taken;
    private final List<Problem> unread = new ArrayList<>();

    /** @param ofData the ids of the lessons of the data */
    OwnLessonReader(Reading reading, LessonFolder folder, Set<String> ofData) {
        this.folder = folder;
        this.shape = LessonShape.ofUser(reading);
        this.reader = new DataFileReader(folder.path());
        this.ofData = ofData;
        this.taken = new HashSet<>(ofData);
    }

    List<OwnLesson> read() {
        List<String> names = names();
        taken.addAll(names);
        List<OwnLesson> lessons = new ArrayList<>();
        for (String name : names) {
            // Problems in these files are told by the whole path: they do not lie in the data folder.
            String file = folder.file(name).toAbsolutePath().toString();
            reader.read(file, root -> lesson(name, root)).ifPresent(lessons::add);
        }
        return OwnLesson.byTitle(lessons);
    }

    private List<String> names() {
        try {
            return folder.names();
        } catch (PassageException e) {
            Findings findings = new Findings(folder.path().toAbsolutePath().toString());
            findings.error("", e.sentence(), Messages.hint("folder", folder.path()));
            unread.addAll(findings.unlocated());
            return List.of();
        }
    }

    private Optional<OwnLesson> lesson(String name, JsonItem root) {
        String id = ofData.contains(name) ? LessonName.free(name, taken::contains) : name;
        taken.add(id);
        Optional<Lesson> lesson = shape.read(id, root);
        lesson.ifPresent(_ -> tellOfId(name, root));
        lesson.filter(one -> one.steps().isEmpty())
                .ifPresent(
                        _ -> root.part("steps").orElse(root).error(Messages.message("steps"), Messages.hint("steps")));
        return lesson.map(one -> new OwnLesson(name, one));
    }

    private void tellOfId(String name, JsonItem root) {
        if (ofData.contains(name)) {
            root.part("id").orElse(root).error(Messages.message("same", name), Messages.hint("same", name));
        } else {
            LessonReader.tellOfName(name, taken, root);
        }
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(unread);
        problems.addAll(reader.problems());
        return problems;
    }
}
