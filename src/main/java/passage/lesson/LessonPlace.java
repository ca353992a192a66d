package passage.lesson;

import java.util.List;
import java.util.Optional;

/**
 * How far a lesson has come. Immutable: going on gives another place.
 *
 * @param step from 0
 * @param beat of the step, from 0
 */
public record LessonPlace(Lesson lesson, int step, int beat) {

    public LessonPlace {
        if (step < 0 || step >= lesson.steps().size()) {
            throw new IllegalArgumentException(
                    "step " + step + " of " + lesson.steps().size());
        }
        if (beat < 0 || beat >= Beat.of(lesson.steps().get(step)).size()) {
            throw new IllegalArgumentException("beat " + beat + " of step " + step);
        }
    }

    /** The beginning of a step, or of the nearest that the lesson has. */
    public static LessonPlace of(Lesson lesson, int step) {
        return new LessonPlace(lesson, Math.clamp(step, 0, lesson.steps().size() - 1), 0);
    }

    /** A place that was noted down, or the nearest that the lesson has today; none where the lesson is gone. */
    public static Optional<LessonPlace> find(List<Lesson> lessons, String id, int step, int beat) {
        return lessons.stream()
                .filter(lesson -> lesson.id().equals(id) && !lesson.steps().isEmpty())
                .findFirst()
                .map(lesson -> nearest(lesson, step, beat));
    }

    private static LessonPlace nearest(Lesson lesson, int step, int beat) {
        LessonPlace place = of(lesson, step);
        int last = place.beats().size() - 1;
        return place.step() == step ? new LessonPlace(lesson, step, Math.clamp(beat, 0, last)) : place;
    }

    /** The step that is shown. */
    public Step shown() {
        return lesson.steps().get(step);
    }

    /** What the last click has brought. */
    public Beat now() {
        return beats().get(beat);
    }

    private List<Beat> beats() {
        return Beat.of(shown());
    }

    /** One click further; none at the end. */
    public Optional<LessonPlace> next() {
        if (beat + 1 < beats().size()) {
            return Optional.of(new LessonPlace(lesson, step, beat + 1));
        }
        return step + 1 < lesson.steps().size() ? Optional.of(at(step + 1)) : Optional.empty();
    }

    /** One click back, to all that the step before has told; none at the beginning. */
    public Optional<LessonPlace> back() {
        if (beat > 0) {
            return Optional.of(new LessonPlace(lesson, step, beat - 1));
        }
        return step > 0 ? Optional.of(at(step - 1).toldToTheEnd()) : Optional.empty();
    }

    /** The beginning of another step, or of the nearest that there is. */
    public LessonPlace at(int wanted) {
        return of(lesson, wanted);
    }

    private LessonPlace toldToTheEnd() {
        return new LessonPlace(lesson, step, beats().size() - 1);
    }

    /** The beginning of the last step. */
    public LessonPlace last() {
        return at(lesson.steps().size() - 1);
    }

    /** What the class still has to guess. */
    public Optional<Step.Hidden> hidden() {
        return now().kind() == Beat.Kind.SHOW ? shown().hide() : Optional.empty();
    }
}
