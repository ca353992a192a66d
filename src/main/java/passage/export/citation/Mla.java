package passage.export.citation;

import static passage.export.citation.CitationWords.listed;
import static passage.export.citation.CitationWords.sentences;
import static passage.export.citation.ReferenceText.clean;
import static passage.export.citation.ReferenceText.italic;

import java.util.Locale;
import passage.dataset.Citation;

/** The style of the Modern Language Association, 9th edition. A date that is not known is not spoken of. */
public final class Mla implements CitationSetter {
    private final CitationWords words;
    private final People people;

    /** A setter for readers of a language. */
    public Mla(Locale locale) {
        this.words = new CitationWords(locale);
        this.people = new People(words);
    }

    @Override
    public ReferenceText set(Citation citation) {
        return ReferenceText.of(sentences(
                clean(people.mla(citation.authors())),
                words.title(citation),
                listed(
                        host(citation),
                        words.around("edited", clean(people.spoken(citation.editors()))),
                        words.around("volume", clean(citation.volume())),
                        words.around("issue", clean(citation.issue())),
                        Host.of(citation) == Host.PERIODICAL ? "" : clean(citation.publisher()),
                        words.shortDate(citation.issued()),
                        pages(citation),
                        clean(citation.link())),
                CitationWords.genre(citation)));
    }

    /** The names of periodicals are written as they write themselves. */
    private static String host(Citation citation) {
        String name = clean(citation.containerTitle());
        return italic(Host.of(citation) == Host.BOOK ? TitleCase.of(name, citation.language()) : name);
    }

    private String pages(Citation citation) {
        String pages = clean(PageRange.shortened(citation.page(), false));
        return words.around(PageRange.isSeveral(pages) ? "pages" : "page", pages);
    }
}
