package passage.dataset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Citation.Contributor;
import passage.dataset.Citation.Issued;

/** Writes a citation out: authors, title, where it appeared, when, pages, link; each part only where it is known. */
final class CitationText {
    private static final Pattern ENDED = Pattern.compile("[.?!]”?$|^https?:");

    private final Citation citation;
    private final Locale locale;

    CitationText(Citation citation, Locale locale) {
        this.citation = citation;
        this.locale = locale;
    }

    String full() {
        return Stream.of(authors(), title(), container(), imprint(), citation.link())
                .filter(part -> !part.isEmpty())
                .map(CitationText::ended)
                .collect(Collectors.joining(" "));
    }

    private static String ended(String part) {
        return ENDED.matcher(part).find() ? part : part + ".";
    }

    private String authors() {
        return citation.authors().stream().map(Contributor::inverted).collect(Collectors.joining("; "));
    }

    private String title() {
        String title = "“" + ended(citation.title()) + "”";
        return citation.genre().isEmpty() ? title : title + " [" + citation.genre() + "]";
    }

    private String container() {
        if (citation.containerTitle().isEmpty()) {
            return "";
        }
        String in =
                citation.type().equals("chapter") ? worded("in", citation.containerTitle()) : citation.containerTitle();
        return Stream.of(in, editors(), numbered("volume", citation.volume()), numbered("issue", citation.issue()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String editors() {
        String names = citation.editors().stream().map(Contributor::plain).collect(Collectors.joining(", "));
        return numbered("editors", names);
    }

    private String imprint() {
        return Stream.of(
                        citation.publisherPlace(),
                        citation.publisher(),
                        issued(citation.issued()),
                        numbered("pages", citation.page().replace('-', '–')))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String issued(Issued issued) {
        if (issued.year() == 0) {
            return worded("undated", "");
        }
        if (issued.month() == 0) {
            return Integer.toString(issued.year());
        }
        if (issued.day() == 0) {
            return YearMonth.of(issued.year(), issued.month()).format(DateTimeFormatter.ofPattern("LLLL y", locale));
        }
        LocalDate day = LocalDate.of(issued.year(), issued.month(), issued.day());
        return day.format(DateTimeFormatter.ofPattern("d MMMM y", locale));
    }

    private String numbered(String key, String value) {
        return value.isEmpty() ? "" : worded(key, value);
    }

    private String worded(String key, String value) {
        return Message.of("passage.dataset.citation", key, value).in(locale);
    }
}
