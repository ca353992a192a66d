package passage.quiz;

import java.util.List;
import passage.date.DayRange;

/**
 * When an event happened, as a place on a timeline.
 *
 * @param placed the event
 * @param days when it happened, as the finest date has it that its sources support together
 * @param axis the stretch of time to choose from, which holds those days
 */
public record OnTimeline(Asked placed, DayRange days, DayRange axis) implements Question {

    /** The share of the axis that costs half of the points. */
    private static final double HALF = 0.1;

    @Override
    public QuestionKind kind() {
        return QuestionKind.ON_TIMELINE;
    }

    @Override
    public List<Asked> asked() {
        return List.of(placed);
    }

    @Override
    public Answer solution() {
        return new Answer.Placed(days.first() + (days.end() - days.first()) / 2);
    }

    /**
     * Everything within the days of the event; outside, half of it for each tenth of the axis that lies between. So the same
     * distance counts for less on a longer axis, where nobody can aim as well; each day nearer is worth more, however far
     * off it still is; and there is no border where a single day would decide between all and nothing.
     */
    @Override
    public double points(Answer answer) {
        return Math.pow(0.5, Math.abs(daysOff(answer)) / (HALF * (axis.end() - axis.first())));
    }

    /** Whether less than half is reached: more than a tenth of the axis lies between. */
    @Override
    public boolean isMissed(Answer answer) {
        return points(answer) < 0.5;
    }

    /** How many days after the event the answer lies; before it, less than 0, and 0 within it. */
    public long daysOff(Answer answer) {
        long day = Question.fitting(this, answer, Answer.Placed.class).day();
        if (day < days.first()) {
            return day - days.first();
        }
        return Math.max(0, day - (days.end() - 1));
    }
}
