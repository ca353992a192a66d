package passage.export;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.date.EdtfDate;

/** Puts blanks to fill in where a text would give dates away. */
public final class Blanks {

    /** What stands for a date. */
    public static final String BLANK = "________";

    /** Of a stretch no longer than this each year would give it away. */
    private static final int FEW_YEARS = 10;

    /** What inflects a number in Turkish and Azerbaijani, with the word for a year that goes with it, and "1990s". */
    private static final String YEAR_ENDING = "(?:s|['’]\\p{L}+|-\\p{Ll}{1,6}(?: il\\p{L}*)?)?";

    private static final String MONTH_ENDING = "(?:['’]?\\p{Ll}{1,6})?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
    private static final Pattern SEVERAL = Pattern.compile(BLANK + "(?:[ ,–-]{0,2}" + BLANK + ")+");

    private final Pattern hidden;

    private Blanks(Stream<String> patterns) {
        String any = patterns.collect(Collectors.joining("|"));
        this.hidden = Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])");
    }

    /**
     * Hides the date of an event, each of its years and, where they are known, its months.
     *
     * @param languages of the texts; what is a month in one may be a word like any other in the next
     */
    public static Blanks of(Event event, Set<String> languages) {
        List<EdtfDate> dates = dates(event).toList();
        Stream<String> wordings = event.passages().stream().flatMap(passage -> passage.wording().stream());
        Set<String> phrases = phrases(dates.stream());
        wordings.forEach(phrases::add);
        List<DayRange> ranges = dates.stream()
                .flatMap(date -> Stream.of(date.start(), date.end()))
                .toList();
        return new Blanks(Stream.of(literally(phrases), months(ranges, languages), years(ranges))
                .flatMap(all -> all));
    }

    /** Hides the dates of events only where they stand in full, as in questions, which go on making sense. */
    public static Blanks ofWholeDates(List<Event> events) {
        return new Blanks(literally(phrases(events.stream().map(Event::date))));
    }

    /** Hides nothing. */
    static Blanks none() {
        return new Blanks(Stream.of("(?!)"));
    }

    /** A text with its blanks. */
    public String in(String text) {
        String blanked = hidden.matcher(text).replaceAll(BLANK);
        return SEVERAL.matcher(blanked).replaceAll(BLANK);
    }

    private static Stream<EdtfDate> dates(Event event) {
        return Stream.concat(
                Stream.of(event.date()),
                event.passages().stream().map(Passage::date).flatMap(date -> date.stream()));
    }

    private static Set<String> phrases(Stream<EdtfDate> dates) {
        List<DateFormatter> formatters = LocalizedText.LANGUAGES.stream()
                .map(language -> DateFormatter.of(Locale.of(language)))
                .toList();
        return dates.distinct()
                .flatMap(date ->
                        formatters.stream().flatMap(words -> Stream.of(words.format(date), words.formatShort(date))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The longer first, so that nothing is left of one that begins like another. */
    private static Stream<String> literally(Set<String> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(phrase -> Pattern.quote(phrase) + YEAR_ENDING);
    }

    private static Stream<String> years(List<DayRange> ranges) {
        Set<Integer> years = new TreeSet<>();
        for (DayRange range : ranges) {
            range.firstDay().map(LocalDate::getYear).ifPresent(years::add);
            range.lastDay().map(LocalDate::getYear).ifPresent(years::add);
            if (range.hasFirst() && range.hasEnd()) {
                int first = range.firstDay().orElseThrow().getYear();
                int last = range.lastDay().orElseThrow().getYear();
                for (int year = first; last - first < FEW_YEARS && year <= last; year++) {
                    years.add(year);
                }
            }
        }
        return years.stream().map(year -> Math.abs(year) + YEAR_ENDING);
    }

    /** With the days beside them: "8–11 February", "October 29". */
    private static Stream<String> months(List<DayRange> ranges, Set<String> languages) {
        return ranges.stream()
                .flatMap(range -> range.firstDay().stream()
                        .filter(first -> range.hasEnd()
                                && range.end()
                                        <= first.withDayOfMonth(1).plusMonths(1).toEpochDay())
                        .map(LocalDate::getMonth))
                .distinct()
                .flatMap(month -> languages.stream().map(language -> month(month, Locale.of(language))))
                .distinct()
                .map(name -> "(?:" + DAY + "(?:[–-]" + DAY + ")? )?" + name + "(?: " + DAY + "(?![\\d]))?");
    }

    /** English writes months with a capital letter, and so tells May from what may be. */
    private static String month(Month month, Locale language) {
        String name = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
        String first = name.substring(0, 1);
        return language.getLanguage().equals("en")
                ? name
                : "[" + first.toLowerCase(language) + first.toUpperCase(language) + "]" + name.substring(1)
                        + MONTH_ENDING;
    }
}
