package passage.layout;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import passage.dataset.Disagreement;

/** The words that stand in pictures beside the data's own. For one thread, since it keeps the formats it has made. */
public final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final NumberFormat compact;
    private final DayWords days;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    /** The words of a language; English where it is none of ours. */
    public Words(Locale locale) {
        this.locale = locale;
        this.days = new DayWords(locale);
        this.compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        this.bundle = ResourceBundle.getBundle(
                "passage.layout.words", locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
    }

    /** How many events a lane has. */
    String events(int count) {
        return format("events", count);
    }

    /** How many of those in view found no room for a label. */
    String hidden(int count) {
        return format("hidden", count);
    }

    /** What a click on that number does. */
    String goThrough(int count) {
        return format("go-through", count);
    }

    /** A number that fits into a disc: "12", "1K". */
    String compact(int count) {
        return count < 1000 ? Integer.toString(count) : compact.format(count);
    }

    /**
     * What events drawn as one are, and when.
     *
     * @param firstDay the first epoch day that they touch
     * @param endDay the day after the last
     */
    String cluster(double firstDay, double endDay, String title, int count) {
        double length = endDay - firstDay;
        String from = days.day(firstDay, length);
        String to = days.day(Math.ceil(endDay) - 1, length);
        String when = from.equals(to) ? from : format("span", from, to);
        return format("cluster", when, title, count - 1);
    }

    /** What a sign of the timeline stands for. */
    String mark(Legend.Sign sign) {
        return format("mark." + sign.name().toLowerCase(Locale.ROOT));
    }

    /** What a balanced scale does to lengths. */
    String balanced() {
        return format("balanced");
    }

    /** That sources contradict each other, and about what. */
    public String disagreement(Disagreement.About about) {
        return format("disagree." + about.code());
    }

    String otherPlaces() {
        return format("other-places");
    }

    String noSource() {
        return format("no-source");
    }

    String allEvents() {
        return format("all-events");
    }

    private String format(String key, Object... values) {
        return formats.computeIfAbsent(key, wanted -> new MessageFormat(bundle.getString(wanted), locale))
                .format(values);
    }
}
