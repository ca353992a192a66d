package passage.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of at least one day, half-open, in proleptic-Gregorian epoch days (0 is 1970-01-01).
 *
 * @param first the first day in it, or {@link #UNBOUNDED_FIRST}
 * @param end the first day after it, or {@link #UNBOUNDED_END}
 */
public record DayRange(long first, long end) {

    /** The {@link #first} of a range without a beginning. */
    public static final long UNBOUNDED_FIRST = Long.MIN_VALUE;

    /** The {@link #end} of a range without an end. */
    public static final long UNBOUNDED_END = Long.MAX_VALUE;

    /** The years that are written with four digits, -9999 to 9999; events beyond them are not read. */
    public static final DayRange FOUR_DIGIT_YEARS = of(LocalDate.of(-9999, 1, 1), LocalDate.of(10_000, 1, 1));

    /** Checks that the range holds a day. */
    public DayRange {
        if (first >= end) {
            throw new IllegalArgumentException("a range of days from " + first + " cannot end before " + end);
        }
    }

    /** From {@code first} to the day before {@code end}. */
    public static DayRange of(LocalDate first, LocalDate end) {
        return new DayRange(first.toEpochDay(), end.toEpochDay());
    }

    /** From {@code first} to {@code last}, both in it. */
    public static DayRange ofClosed(LocalDate first, LocalDate last) {
        return new DayRange(first.toEpochDay(), last.toEpochDay() + 1);
    }

    /** Whether it has a beginning. */
    public boolean hasFirst() {
        return first != UNBOUNDED_FIRST;
    }

    /** Whether it has an end. */
    public boolean hasEnd() {
        return end != UNBOUNDED_END;
    }

    /** The first day, if it has a beginning. */
    public Optional<LocalDate> firstDay() {
        return hasFirst() ? Optional.of(LocalDate.ofEpochDay(first)) : Optional.empty();
    }

    /** The last day in it, if it has an end. */
    public Optional<LocalDate> lastDay() {
        return hasEnd() ? Optional.of(LocalDate.ofEpochDay(end - 1)) : Optional.empty();
    }

    /** Whether the epoch day lies in it. */
    public boolean contains(long day) {
        return first <= day && day < end;
    }

    /** Whether every day of the other lies in it. */
    public boolean contains(DayRange other) {
        return first <= other.first && other.end <= end;
    }

    /** Whether a side that it has lies outside the other; a side without an end lies nowhere. */
    public boolean reachesBeyond(DayRange other) {
        boolean early = hasFirst() && first < other.first || hasEnd() && end <= other.first;
        boolean late = hasEnd() && end > other.end || hasFirst() && first >= other.end;
        return early || late;
    }

    /** Whether the two share a day. */
    public boolean overlaps(DayRange other) {
        return first < other.end && other.first < end;
    }

    /** The smallest range that contains both. */
    public DayRange hull(DayRange other) {
        return new DayRange(Math.min(first, other.first), Math.max(end, other.end));
    }
}
