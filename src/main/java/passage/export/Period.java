package passage.export;

import java.time.LocalDate;
import java.util.Locale;
import passage.date.DateFormatter;

/**
 * Some years as people count them, without a year 0: a year, or a decade or a century as its digits say (1990–1999,
 * 1800–1899, 49–40 BC).
 *
 * @param first proleptic year, where 0 is 1 BC
 * @param last proleptic year, meant with it
 */
record Period(int first, int last) {

    private static final int YEARS_UP_TO = 20;
    private static final int DECADES_UP_TO = 400;

    /** How long the periods are that a stretch of so many years is divided into: 1, 10 or 100 years. */
    static int length(double years) {
        return years < YEARS_UP_TO ? 1 : years <= DECADES_UP_TO ? 10 : 100;
    }

    /** The period of a length in which a day lies. */
    static Period of(long epochDay, int length) {
        int year = LocalDate.ofEpochDay(epochDay).getYear();
        if (year > 0) {
            int from = year - year % length;
            return new Period(Math.max(1, from), from + length - 1);
        }
        int before = 1 - year;
        int from = before - before % length;
        return new Period(2 - from - length, Math.min(0, 1 - from));
    }

    String name(Locale locale) {
        DateFormatter dates = DateFormatter.of(locale);
        return first == last ? dates.year(first) : dates.years(first, last);
    }
}
