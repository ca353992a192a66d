package passage.export.citation;

import static passage.export.citation.CitationWords.listed;
import static passage.export.citation.CitationWords.sentences;
import static passage.export.citation.ReferenceText.clean;
import static passage.export.citation.ReferenceText.italic;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Citation;

/** The style of the American Psychological Association, 7th edition. */
public final class Apa implements CitationSetter {
    private final CitationWords words;
    private final People people;

    /** A setter for readers of a language. */
    public Apa(Locale locale) {
        this.words = new CitationWords(locale);
        this.people = new People(words);
    }

    @Override
    public ReferenceText set(Citation citation) {
        String date = "(" + date(citation) + ")";
        String title = title(citation);
        String authors = clean(people.initialled(citation.authors()));
        String begin = authors.isEmpty() ? sentences(title) + " " + date + "." : sentences(authors) + " " + date + ".";
        String set = sentences(begin, authors.isEmpty() ? "" : title, host(citation), publisher(citation));
        return ReferenceText.of(citation.link().isEmpty() ? set : set + " " + clean(citation.link()));
    }

    private String date(Citation citation) {
        String fine = Host.isDated(citation) ? words.dayOrMonth(citation.issued()) : "";
        return listed(words.year(citation.issued()), fine);
    }

    /** What stands alone is in italics; of everything else that is what it appeared in. */
    private static String title(Citation citation) {
        String title = clean(citation.title());
        String genre = CitationWords.genre(citation);
        return Stream.of(
                        Host.of(citation) == Host.NONE ? italic(title) : title,
                        genre.isEmpty() ? "" : "[" + genre + "]")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String host(Citation citation) {
        String name = italic(clean(citation.containerTitle()));
        return switch (Host.of(citation)) {
            case NONE -> "";
            case BOOK -> words.get("apa.book", editors(citation), name) + pagesOfBook(citation);
            case PERIODICAL -> listed(name, number(citation), clean(PageRange.whole(citation.page())));
        };
    }

    private String editors(Citation citation) {
        if (citation.editors().isEmpty()) {
            return "";
        }
        String key = citation.editors().size() == 1 ? "apa.editor" : "apa.editors";
        return words.get(key, clean(people.spokenInitials(citation.editors()))) + ", ";
    }

    private String pagesOfBook(Citation citation) {
        String pages = clean(PageRange.whole(citation.page()));
        String key = PageRange.isSeveral(pages) ? "pages" : "page";
        return pages.isEmpty() ? "" : " (" + words.get(key, pages) + ")";
    }

    private static String number(Citation citation) {
        String issue = citation.issue().isEmpty() ? "" : "(" + clean(citation.issue()) + ")";
        return italic(clean(citation.volume())) + issue;
    }

    private static String publisher(Citation citation) {
        return Host.of(citation) == Host.PERIODICAL ? "" : clean(citation.publisher());
    }
}
