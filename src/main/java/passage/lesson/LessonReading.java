package passage.lesson;

import java.util.List;
import passage.dataset.Problem;

/**
 * What came of reading the lessons of a data folder.
 *
 * @param lessons those that could be read, in the order of {@code timeline.json}; those it does not name come last
 * @param problems what was left out and why, and what the lessons name that is not there
 */
public record LessonReading(List<Lesson> lessons, List<Problem> problems) {
    public LessonReading {
        lessons = List.copyOf(lessons);
        problems = List.copyOf(problems);
    }
}
