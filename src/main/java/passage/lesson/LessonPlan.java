package passage.lesson;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** How the time of a lesson is shared among its steps, in seconds from its beginning. Immutable. */
public final class LessonPlan {

    private static final double MINUTE = 60;

    /** When each step begins, and after them when the lesson ends. */
    private final double[] times;

    private LessonPlan(double[] times) {
        this.times = times;
    }

    /**
     * The plan of a lesson; none where neither the lesson nor each of its steps says how long it takes. A step takes the
     * seconds it names, the others share evenly what they leave of the lesson. Where they leave nothing, or not all of it is
     * used, the steps keep their proportions and fill the time of the lesson.
     */
    public static Optional<LessonPlan> of(Lesson lesson) {
        List<Step> steps = lesson.steps();
        IntSummaryStatistics told =
                steps.stream().flatMapToInt(step -> step.seconds().stream()).summaryStatistics();
        long untold = steps.size() - told.getCount();
        if (lesson.minutes() == 0 && untold > 0) {
            return Optional.empty();
        }
        double total = lesson.minutes() == 0 ? told.getSum() : lesson.minutes() * MINUTE;
        double left = total - told.getSum();
        double even = untold > 0 && left > 0 ? left / untold : told.getAverage();
        double stretch = total / (told.getSum() + untold * even);
        double[] times = new double[steps.size() + 1];
        for (int step = 0; step < steps.size(); step++) {
            times[step + 1] = times[step] + steps.get(step).seconds().orElse(0) * stretch;
            if (steps.get(step).seconds().isEmpty()) {
                times[step + 1] += even * stretch;
            }
        }
        return Optional.of(new LessonPlan(times));
    }

    /** How long the lesson takes, more than 0. */
    public double seconds() {
        return times[times.length - 1];
    }

    /** When a step begins. */
    public double begin(int step) {
        return times[step];
    }

    /** How much of its time the lesson has used when it has come to a place, from 0 to 1. */
    public double share(LessonPlace place) {
        double told = (double) place.beat() / Beat.of(place.shown()).size();
        double begun = times[place.step()];
        return (begun + told * (times[place.step() + 1] - begun)) / seconds();
    }

    /**
     * By how many seconds the lesson is late at a place; less than 0 where it is early. As long as it is in the step that the
     * plan has at that time, it is neither.
     *
     * @param time since the beginning of the lesson
     */
    public double late(LessonPlace place, double time) {
        double late = time - times[place.step() + 1];
        double early = times[place.step()] - time;
        return late > 0 ? late : Math.min(0, -early);
    }
}
