package passage.date;

import java.time.LocalDate;
import java.util.List;

/**
 * A year of five to nine digits, written after a {@code Y}.
 *
 * @param year its digits, with a minus sign before the year 0
 */
record LongYear(DatePart year) implements SingleDate {

    @Override
    public List<DatePart> parts() {
        return List.of(year);
    }

    @Override
    public String edtf() {
        return "Y" + year.digits() + year.qualification().sign();
    }

    @Override
    public DayRange range() {
        LocalDate first = LocalDate.ofYearDay(year.value(), 1);
        return DayRange.ofClosed(first, first.withMonth(12).withDayOfMonth(31));
    }

    @Override
    public Precision precision() {
        return Precision.YEAR;
    }
}
