package passage.export.citation;

import java.util.Set;
import passage.dataset.Citation;

/** What a text appeared in. */
enum Host {
    /** A journal, a magazine or a newspaper. */
    PERIODICAL,
    BOOK,
    /** Nothing: it stands alone. */
    NONE;

    private static final Set<String> BOOKS = Set.of("book", "report");

    static Host of(Citation citation) {
        if (citation.containerTitle().isEmpty()) {
            return NONE;
        }
        return citation.type().startsWith("article") ? PERIODICAL : BOOK;
    }

    /** Whether it is a book itself, whose title is in italics in every style. */
    static boolean isBook(Citation citation) {
        return of(citation) == NONE && BOOKS.contains(citation.type());
    }

    /** Whether it is found by its date, and not by the number of a volume or an issue. */
    static boolean isDated(Citation citation) {
        return of(citation) != BOOK
                && !isBook(citation)
                && citation.volume().isEmpty()
                && citation.issue().isEmpty();
    }
}
