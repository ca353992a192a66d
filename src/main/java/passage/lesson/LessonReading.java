package passage.lesson;

import java.util.List;
import passage.dataset.Problem;

/**
 * What came of reading the lessons of a data folder and of a user.
 *
 * @param lessons those that could be read and have steps: of the data in the order of {@code timeline.json}, with those it
 *     does not name last, and then the user's own by title
 * @param own all of the user's own, with those that have no step yet
 * @param problems what was left out and why, and what the lessons name that is not there
 */
public record LessonReading(List<Lesson> lessons, List<OwnLesson> own, List<Problem> problems) {
    public LessonReading {
        lessons = List.copyOf(lessons);
        own = List.copyOf(own);
        problems = List.copyOf(problems);
    }
}
