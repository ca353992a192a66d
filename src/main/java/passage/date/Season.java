package passage.date;

import java.time.LocalDate;
import java.util.List;

/**
 * A season of a year, as the northern temperate zone has them: 21 spring (March to May), 22 summer (June to August), 23
 * autumn (September to November), 24 winter (December to February of the next year).
 *
 * @param parts the year, then the season
 */
record Season(List<DatePart> parts) implements SingleDate {

    static final int SPRING = 21;
    static final int WINTER = 24;

    private static final int MONTHS = 3;

    Season {
        parts = List.copyOf(parts);
    }

    DatePart year() {
        return parts.getFirst();
    }

    /** 21 to 24. */
    int number() {
        return parts.get(1).value();
    }

    @Override
    public String edtf() {
        return QualifiedText.of(parts);
    }

    @Override
    public DayRange range() {
        LocalDate first = firstDay(year().lowest());
        LocalDate end = firstDay(year().highest()).plusMonths(MONTHS);
        return DayRange.of(first, end);
    }

    private LocalDate firstDay(int year) {
        return LocalDate.of(year, MONTHS * (number() - SPRING + 1), 1);
    }

    @Override
    public Precision precision() {
        return year().unspecified() ? YearDigits.precision(year()) : Precision.SEASON;
    }
}
