package passage.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lesson that the program is asked to begin with.
 *
 * @param lesson its id
 * @param step from 0
 */
public record LessonStart(String lesson, int step) {

    /** Where that is, if there is such a lesson. */
    public Optional<LessonPlace> in(List<Lesson> lessons) {
        return LessonPlace.find(lessons, lesson, step, 0);
    }
}
