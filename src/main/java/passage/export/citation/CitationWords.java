package passage.export.citation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Citation;
import passage.dataset.Citation.Issued;
import passage.dataset.Message;

/** The words between the parts of a reference, and its dates and full stops, in the reader's language. */
final class CitationWords {
    private static final Pattern ENDED = Pattern.compile("[.?!][”’\uE001]?$");

    private final Locale locale;

    CitationWords(Locale locale) {
        this.locale = locale;
    }

    String get(String key, String... parts) {
        return Message.of("passage.export.citation", key, (Object[]) parts).in(locale);
    }

    /** The words with the part in their gap, or nothing where there is no part. */
    String around(String key, String part) {
        return part.isEmpty() ? "" : get(key, part);
    }

    /** A title with capitals: that of a book in italics, others quoted. */
    String title(Citation citation) {
        String title = TitleCase.of(ReferenceText.clean(citation.title()), citation.language());
        return Host.isBook(citation) ? ReferenceText.italic(title) : quoted(title);
    }

    /** A title between quotation marks, with the full stop inside or outside, as the language has it. */
    private String quoted(String title) {
        String inner = title.replace('“', '‘').replace('”', '’');
        return get(ENDED.matcher(inner).find() ? "quoted" : "quoted.ended", inner);
    }

    /** A day or a month in the year it was issued, such as "November 8"; "" where only the year is known. */
    String dayOrMonth(Issued issued) {
        if (issued.month() == 0) {
            return "";
        }
        String month = Month.of(issued.month()).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return issued.day() == 0 ? month : get("day", month, Integer.toString(issued.day()));
    }

    /** The date with its month as short as MLA wants it: "8 Nov. 2025"; "" where it is not known. */
    String shortDate(Issued issued) {
        String month = issued.month() == 0 ? "" : get("months.short").split(" ")[issued.month() - 1];
        return Stream.of(number(issued.day()), month, number(issued.year()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String year(Issued issued) {
        return issued.year() == 0 ? get("undated") : number(issued.year());
    }

    /** What the text is, such as "Conference abstract"; in the words of the citation. */
    static String genre(Citation citation) {
        String genre = ReferenceText.clean(citation.genre());
        return genre.isEmpty()
                ? ""
                : genre.substring(0, 1).toUpperCase(Locale.of(citation.language())) + genre.substring(1);
    }

    /** Parts with a full stop after each, one that is there already or one that is added. */
    static String sentences(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(CitationWords::ended)
                .collect(Collectors.joining(" "));
    }

    /** Those parts that there are. */
    static String listed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String ended(String part) {
        return ENDED.matcher(part).find() ? part : part + ".";
    }

    private static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }
}
