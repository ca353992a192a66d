package passage.layout;

import java.time.LocalDate;
import java.util.List;

/**
 * A regular division of the calendar. The {@link #CHAIN} goes from coarse to fine and each interval's ticks are among
 * those of every finer one, so that an axis can be divided further wherever there is room, and only there.
 */
public sealed interface TickInterval {

    /** The last tick at or before a day. */
    LocalDate floor(LocalDate day);

    /** The tick after a tick. */
    LocalDate next(LocalDate tick);

    /** From ten millennia, the widest window, to a day. */
    List<TickInterval> CHAIN = List.of(
            new Years(10_000),
            new Years(5000),
            new Years(1000),
            new Years(500),
            new Years(100),
            new Years(50),
            new Years(10),
            new Years(5),
            new Years(1),
            new Months(6),
            new Months(3),
            new Months(1),
            new Days(10),
            new Days(5),
            new Days(1));

    /** Every so many years, at years divisible by it. */
    record Years(int step) implements TickInterval {
        @Override
        public LocalDate floor(LocalDate day) {
            return LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), step), 1, 1);
        }

        @Override
        public LocalDate next(LocalDate tick) {
            return tick.plusYears(step);
        }
    }

    /** Every so many months, from January. */
    record Months(int step) implements TickInterval {
        @Override
        public LocalDate floor(LocalDate day) {
            int month = day.getMonthValue() - 1;
            return LocalDate.of(day.getYear(), month - month % step + 1, 1);
        }

        @Override
        public LocalDate next(LocalDate tick) {
            return tick.plusMonths(step);
        }
    }

    /** Every so many days from the first of each month, none closer to the next first than half a step. */
    record Days(int step) implements TickInterval {
        @Override
        public LocalDate floor(LocalDate day) {
            int index = (day.getDayOfMonth() - 1) / step;
            LocalDate tick = day.withDayOfMonth(index * step + 1);
            return crowdsNextMonth(tick) ? tick.minusDays(step) : tick;
        }

        @Override
        public LocalDate next(LocalDate tick) {
            LocalDate next = tick.plusDays(step);
            boolean over = next.getMonthValue() != tick.getMonthValue();
            return over || crowdsNextMonth(next) ? tick.plusMonths(1).withDayOfMonth(1) : next;
        }

        private boolean crowdsNextMonth(LocalDate tick) {
            return step > 1 && tick.lengthOfMonth() - tick.getDayOfMonth() + 1 < (step + 1) / 2;
        }
    }
}
