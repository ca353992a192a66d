package passage.layout;

import java.time.LocalDate;
import java.time.Year;

/** A regular division of the calendar. */
public sealed interface TickInterval {

    /** The first tick after a day; the last day of all where the calendar ends before it. */
    LocalDate next(LocalDate day);

    /** How many days one takes on average. */
    double days();

    /** Whether each of its ticks is also one of a finer interval of the same unit. */
    boolean nests(TickInterval finer);

    /** Whether a day is a tick. */
    default boolean has(LocalDate day) {
        return next(day.minusDays(1)).equals(day);
    }

    /**
     * Every so many years as people count them: at years divisible by the step, before Christ and after. There is no year 0,
     * so the count begins on both sides of it, and the year 1 has a tick of its own.
     */
    record Years(int step) implements TickInterval {
        private static final double YEAR = 365.2425;

        @Override
        public LocalDate next(LocalDate day) {
            int year = day.getYear();
            int counted = year > 0 ? year : year - 1;
            int next = (Math.floorDiv(counted, step) + 1) * step;
            return next > Year.MAX_VALUE ? LocalDate.MAX : LocalDate.of(next > 0 ? next : next + 1, 1, 1);
        }

        @Override
        public double days() {
            return step * YEAR;
        }

        @Override
        public boolean nests(TickInterval finer) {
            return finer instanceof Years(int other) && step % other == 0;
        }
    }

    /** Every so many months, from January. */
    record Months(int step) implements TickInterval {
        @Override
        public LocalDate next(LocalDate day) {
            int past = (day.getMonthValue() - 1) % step;
            return day.withDayOfMonth(1).plusMonths(step - past);
        }

        @Override
        public double days() {
            return step * Years.YEAR / 12;
        }

        @Override
        public boolean nests(TickInterval finer) {
            return finer instanceof Months(int other) && step % other == 0;
        }
    }

    /** Every so many days of a week from its Monday, at most seven, none closer to the next Monday than the step. */
    record Days(int step) implements TickInterval {
        private static final int WEEK = 7;

        @Override
        public LocalDate next(LocalDate day) {
            int past = day.getDayOfWeek().getValue() - 1;
            int next = (past / step + 1) * step;
            return day.plusDays((next + step > WEEK ? WEEK : next) - past);
        }

        @Override
        public double days() {
            return step;
        }

        @Override
        public boolean nests(TickInterval finer) {
            return finer instanceof Days(int other) && (step % other == 0 || step == WEEK);
        }
    }
}
