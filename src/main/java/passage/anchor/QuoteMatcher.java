package passage.anchor;

import java.util.List;
import java.util.Optional;

/** Finds quotes in one text. Prepared once for a text, then used for any number of quotes, by any thread. */
public final class QuoteMatcher {
    private final SourceText source;

    private QuoteMatcher(SourceText source) {
        this.source = source;
    }

    /** A matcher for this text; takes time in proportion to its length. */
    public static QuoteMatcher of(SourceText source) {
        return new QuoteMatcher(source);
    }

    /** The text searched. */
    public SourceText source() {
        return source;
    }

    /** Looks for a quote. Never throws, whatever the quote and the text. */
    public Anchoring find(TextQuoteSelector quote) {
        int at = source.text().indexOf(quote.exact());
        return at < 0 || quote.exact().isEmpty()
                ? new Anchoring.Orphan(Optional.empty(), 0)
                : new Anchoring.Exact(List.of(new TextRange(at, at + quote.exact().length())));
    }

    /** Looks for several quotes; the answers are in the order of the quotes. */
    public List<Anchoring> findAll(List<TextQuoteSelector> quotes) {
        return quotes.stream().map(this::find).toList();
    }

    /** From the start of the sentence a place begins in to the end of the one it ends in. */
    public TextRange sentenceAround(List<TextRange> ranges) {
        return new TextRange(ranges.getFirst().start(), ranges.getLast().end());
    }
}
