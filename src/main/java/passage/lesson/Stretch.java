package passage.lesson;

import java.time.LocalDate;
import java.time.YearMonth;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

/** Tells what is in view as a curator would write it: by its years where it is long, else by its months or days. */
public final class Stretch {
    /** From so many days on nobody would miss what the ends of their years add to it, from so many those of months. */
    private static final double IN_YEARS = 20 * 365.25;

    private static final double IN_MONTHS = 20 * 30.5;

    private Stretch() {}

    /**
     * The shortest interval of whole years, months or days that holds all that is in view.
     *
     * @param from an epoch day, with the time of the day as its fraction
     * @param to one after it
     */
    public static EdtfDate of(double from, double to) {
        DayRange most = DayRange.FOUR_DIGIT_YEARS;
        long first = Math.clamp((long) Math.floor(from), most.first(), most.end() - 1);
        long last = Math.clamp((long) Math.ceil(to) - 1, first, most.end() - 1);
        LocalDate start = LocalDate.ofEpochDay(first);
        LocalDate end = LocalDate.ofEpochDay(last);
        double length = to - from;
        if (length >= IN_YEARS) {
            return between(year(start.getYear()), year(end.getYear()));
        }
        return length >= IN_MONTHS
                ? between(month(YearMonth.from(start)), month(YearMonth.from(end)))
                : between(day(start), day(end));
    }

    private static String year(int year) {
        return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
    }

    private static String month(YearMonth month) {
        return year(month.getYear()) + "-" + two(month.getMonthValue());
    }

    private static String day(LocalDate day) {
        return month(YearMonth.from(day)) + "-" + two(day.getDayOfMonth());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static EdtfDate between(String start, String end) {
        try {
            return EdtfDate.parse(start + "/" + end);
        } catch (EdtfSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
