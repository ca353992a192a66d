package passage.export.citation;

import static passage.export.citation.CitationWords.listed;
import static passage.export.citation.CitationWords.sentences;
import static passage.export.citation.ReferenceText.clean;
import static passage.export.citation.ReferenceText.italic;

import java.util.Locale;
import passage.dataset.Citation;

/** The Chicago Manual of Style, 17th edition, in its author–date form. */
public final class Chicago implements CitationSetter {
    private final CitationWords words;
    private final People people;

    /** A setter for readers of a language. */
    public Chicago(Locale locale) {
        this.words = new CitationWords(locale);
        this.people = new People(words);
    }

    @Override
    public ReferenceText set(Citation citation) {
        String authors = clean(people.chicago(citation.authors()));
        String year = words.year(citation.issued());
        String title = words.title(citation);
        return ReferenceText.of(sentences(
                authors.isEmpty() ? title : authors,
                year,
                authors.isEmpty() ? "" : title,
                CitationWords.genre(citation),
                host(citation),
                imprint(citation),
                clean(citation.link())));
    }

    private String host(Citation citation) {
        String name = clean(citation.containerTitle());
        String pages = clean(PageRange.shortened(citation.page(), true));
        return switch (Host.of(citation)) {
            case NONE -> "";
            case BOOK ->
                listed(
                        words.get("chicago.book", italic(TitleCase.of(name, citation.language()))),
                        words.around("edited", clean(people.spoken(citation.editors()))),
                        pages);
            case PERIODICAL -> periodical(citation, italic(name), pages);
        };
    }

    /** "Journal 3, no. 2 (May): 10–19", and by its date where it has no numbers: "Newspaper, November 8". */
    private String periodical(Citation citation, String name, String pages) {
        String date = words.dayOrMonth(citation.issued());
        if (Host.isDated(citation)) {
            return listed(name, date, pages);
        }
        String volume = citation.volume().isEmpty() ? "" : " " + clean(citation.volume());
        String issue = listed(name + volume, words.around("issue", clean(citation.issue())));
        return issue + (date.isEmpty() ? "" : " (" + date + ")") + (pages.isEmpty() ? "" : ": " + pages);
    }

    private static String imprint(Citation citation) {
        if (Host.of(citation) == Host.PERIODICAL) {
            return "";
        }
        String place = clean(citation.publisherPlace());
        String publisher = clean(citation.publisher());
        return place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher;
    }
}
