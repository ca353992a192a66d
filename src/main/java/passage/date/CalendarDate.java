package passage.date;

import java.util.List;
import java.util.Optional;

/**
 * A year, a month of a year or a day of a month, any digit of which may be unspecified.
 *
 * @param parts the year, then the month if there is one, then the day if there is one; at least one day matches them
 */
record CalendarDate(List<DatePart> parts) implements SingleDate {

    CalendarDate {
        parts = List.copyOf(parts);
    }

    DatePart year() {
        return parts.getFirst();
    }

    Optional<DatePart> month() {
        return parts.size() > 1 ? Optional.of(parts.get(1)) : Optional.empty();
    }

    Optional<DatePart> day() {
        return parts.size() > 2 ? Optional.of(parts.get(2)) : Optional.empty();
    }

    /** Whether it has a month with both digits. */
    boolean monthKnown() {
        return month().filter(month -> !month.unspecified()).isPresent();
    }

    /** Whether it has a day with both digits. */
    boolean dayKnown() {
        return day().filter(day -> !day.unspecified()).isPresent();
    }

    @Override
    public String edtf() {
        return QualifiedText.of(parts);
    }

    @Override
    public DayRange range() {
        return MatchingDays.of(parts).orElseThrow();
    }

    /** The finest unit that the digits before the first unspecified one settle. */
    @Override
    public Precision precision() {
        if (year().unspecified()) {
            return YearDigits.precision(year());
        }
        if (!monthKnown()) {
            return Precision.YEAR;
        }
        return dayKnown() ? Precision.DAY : Precision.MONTH;
    }
}
