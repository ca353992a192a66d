package passage.layout;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import passage.date.DateFormatter;

/** The words under ticks, for one language. */
final class TickLabels {

    private final Locale locale;
    private final DateFormatter dates;

    TickLabels(Locale locale) {
        this.locale = locale;
        this.dates = DateFormatter.of(locale);
    }

    /** In the upper tier a label stands alone: it names its year. */
    String full(LocalDate day, TickInterval interval) {
        return switch (interval) {
            case TickInterval.Years _ -> dates.year(day.getYear());
            case TickInterval.Months _ -> dates.month(day.toEpochDay());
            case TickInterval.Days _ -> dates.dayShort(day.toEpochDay());
        };
    }

    /** In the lower tier the upper one gives the rest. */
    String brief(LocalDate day, TickInterval interval) {
        return switch (interval) {
            case TickInterval.Years _ -> dates.year(day.getYear());
            case TickInterval.Months _ -> day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            case TickInterval.Days _ -> Integer.toString(day.getDayOfMonth());
        };
    }

    /** The name of all that lies between two ticks: many years are named by the first and the last, shorter times as ever. */
    String stretch(Tick from, Tick to) {
        int first = from.day().getYear();
        int last = to.day().getYear() - 1;
        return last > first ? dates.years(first, last) : full(from.day(), from.interval());
    }
}
