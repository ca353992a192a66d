package passage.date;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Dates in words for people, in English, Turkish or Azerbaijani: "around 1920", "8–11 Şubat 1994", "1990-cı illər". The
 * words never speak of a year zero. Formatters are immutable.
 */
public final class DateFormatter {

    private final Lexicon lexicon;

    private DateFormatter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A formatter for the locale's language; English where it is none of the three. */
    public static DateFormatter of(Locale locale) {
        return new DateFormatter(Lexicon.of(locale));
    }

    /** The date in words: "15 June 2021". */
    public String format(EdtfDate date) {
        return words(date, lexicon);
    }

    /** The date in words with short month names: "15 Jun 2021". */
    public String formatShort(EdtfDate date) {
        return words(date, lexicon.shortMonths());
    }

    private static String words(EdtfDate date, Lexicon lexicon) {
        return switch (date) {
            case SingleDate single -> new SingleDateWords(lexicon).phrase(single, Case.PLAIN);
            case Interval(Span span) -> new SpanWords(lexicon).phrase(span);
            case DateSet set -> new DateSetWords(lexicon).phrase(set);
        };
    }

    /** How sure the date is, in a few words: "exact day", "around a year", "open-ended". */
    public String kind(EdtfDate date) {
        return new KindWords(lexicon).phrase(date);
    }

    /** A day, counted from 1970-01-01, in words: "15 June 2021". */
    public String day(long epochDay) {
        return new UnitWords(lexicon).unit(LocalDate.ofEpochDay(epochDay), Unit.DAY, Case.PLAIN);
    }

    /** The same with a short month name: "15 Jun 2021". */
    public String dayShort(long epochDay) {
        return new UnitWords(lexicon.shortMonths()).unit(LocalDate.ofEpochDay(epochDay), Unit.DAY, Case.PLAIN);
    }

    /** The month in which a day lies, with its short name: "Jun 2021". */
    public String month(long epochDay) {
        return new UnitWords(lexicon.shortMonths()).unit(LocalDate.ofEpochDay(epochDay), Unit.MONTH, Case.PLAIN);
    }

    /** A proleptic year, where 0 is 1 BC: "1699", "44 BC". */
    public String year(int prolepticYear) {
        return new YearWords(lexicon).year(prolepticYear, Case.PLAIN);
    }

    /** The years from one to another, both meant: "1990–1999", "200–101 BC". */
    public String years(int first, int last) {
        return new YearWords(lexicon).years(first, last);
    }
}
