package passage.lesson;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A lesson of the user's own, in the folder of the user. All others belong to the data and are not changed.
 *
 * @param name of its file, without the ending; it stays when the lesson is called otherwise
 * @param lesson its id is the name, unless the data have a lesson of that id
 */
public record OwnLesson(String name, Lesson lesson) {

    /** The same file with another lesson in it, which keeps the id. */
    public OwnLesson with(Lesson other) {
        return new OwnLesson(name, new Lesson(lesson.id(), other.title(), other.minutes(), other.steps()));
    }

    /** What is written to the file: there the lesson is called as the file is. */
    Lesson written() {
        return new Lesson(name, lesson.title(), lesson.minutes(), lesson.steps());
    }

    /**
     * The lessons that are offered: those of the data in their order, and then the user's own by title, without those that
     * have no step yet.
     */
    public static List<Lesson> after(List<Lesson> ofData, List<OwnLesson> own) {
        return Stream.concat(
                        ofData.stream(),
                        byTitle(own).stream()
                                .map(OwnLesson::lesson)
                                .filter(lesson -> !lesson.steps().isEmpty()))
                .toList();
    }

    /** The same lessons by their titles. */
    public static List<OwnLesson> byTitle(List<OwnLesson> own) {
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        return own.stream()
                .sorted(Comparator.<OwnLesson, String>comparing(
                                one -> one.lesson().title().in(Locale.ENGLISH), alphabet)
                        .thenComparing(OwnLesson::name))
                .toList();
    }
}
