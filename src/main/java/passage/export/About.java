package passage.export;

import java.util.List;
import java.util.Locale;
import passage.dataset.Event;
import passage.dataset.Message;
import passage.date.DayRange;
import passage.layout.DayWords;
import passage.paint.DocumentInfo;

/** What a document says about itself, on the page and in its metadata. */
public final class About {

    private static final String WORDS = "passage.export.words";

    private About() {}

    static DocumentInfo of(Content content, ExportRequest request) {
        Locale locale = request.locale();
        CitationStyle style = request.style();
        List<String> sources =
                References.of(content.dataset().only(content.shown()::contains), style, locale).all().stream()
                        .map(References.Reference::text)
                        .toList();
        return new DocumentInfo(title(content, request), description(content, request), locale, sources);
    }

    /** The title that was asked for, that of the lesson, or that of the dataset. */
    public static String title(Content content, ExportRequest request) {
        return request.title()
                .orElseGet(() -> content.lesson()
                        .map(lesson -> lesson.title())
                        .orElse(content.dataset().title())
                        .in(request.locale()));
    }

    /** The time it spans, how many events there are, and what its scale does to lengths. */
    static String description(Content content, ExportRequest request) {
        List<Event> shown = content.shown();
        String span = span(content, shown, request.locale());
        String key = request.balance() > 0 ? "about.balanced" : "about.linear";
        return Message.of(WORDS, key, span, shown.size()).in(request.locale());
    }

    /** The time that a content spans, in words: from its first day or year to its last. */
    public static String span(Content content, List<Event> shown, Locale locale) {
        List<DayRange> ranges =
                shown.stream().map(event -> event.date().range()).toList();
        long first = ranges.stream()
                .filter(DayRange::hasFirst)
                .mapToLong(DayRange::first)
                .min()
                .orElse(0);
        long end = ranges.stream()
                .filter(DayRange::hasEnd)
                .mapToLong(DayRange::end)
                .max()
                .orElse(first + 1);
        Content.Days days = content.window(first, end);
        double stretch = days.end() - days.first();
        DayWords words = new DayWords(locale);
        String from = words.day(days.first(), stretch);
        String to = words.day(Math.max(days.first(), days.end() - 1), stretch);
        return from.equals(to) ? from : from + "–" + to;
    }
}
