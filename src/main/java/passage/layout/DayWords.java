package passage.layout;

import java.time.LocalDate;
import java.util.Locale;
import passage.date.DateFormatter;

/** Names days as finely as the stretch of time calls for that they bound. */
public final class DayWords {

    private static final double YEARS_FROM = 3 * 366;

    /** A scale and its inverse are exact to less than that. */
    private static final double CLOSE = 1e-4;

    private final DateFormatter dates;

    /** Words in a language. */
    public DayWords(Locale locale) {
        this.dates = DateFormatter.of(locale);
    }

    /**
     * A day: by its year where the stretch is longer than three of them.
     *
     * @param day an epoch day; a fraction is a time of the day
     * @param stretch in days
     */
    public String day(double day, double stretch) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day + CLOSE));
        return stretch > YEARS_FROM ? dates.year(date.getYear()) : dates.dayShort(date.toEpochDay());
    }
}
