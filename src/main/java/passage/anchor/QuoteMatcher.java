package passage.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds quotes in one text. Prepared once for a text, then used for any number of quotes, by any thread.
 *
 * <p>The running text, without page furniture and pull quotes, is searched first; only what is not there is looked for
 * among them. So a sentence and the pull quote made of it are one occurrence.
 *
 * <p>A place that is not equal is accepted as approximate when it is at least 0.90 like the quote, ranks at least 0.05
 * above any other place, and names the same numbers and names.
 */
public final class QuoteMatcher {
    private static final double ACCEPTED = 0.90;
    private static final double MARGIN = 0.05;

    private final SourceText source;

    /** The running text, then, where it leaves anything out, the whole text. */
    private final List<NormalizedText> readings;

    /** The running text, then, where there is any, the furniture. */
    private final List<NormalizedText> parts;

    private final Sentences sentences;

    private QuoteMatcher(SourceText source) {
        this.source = source;
        Lines lines = Furniture.droppedFrom(source.text());
        List<TextRange> furniture = lines.furniture();
        NormalizedText body = NormalizedText.of(source.text(), furniture);
        if (furniture.isEmpty()) {
            readings = List.of(body);
            parts = readings;
        } else {
            readings = List.of(body, NormalizedText.of(source.text()));
            parts = List.of(
                    body,
                    NormalizedText.of(
                            source.text(), between(furniture, source.text().length())));
        }
        sentences = new Sentences(lines, furniture, readings);
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
        return find(quote, OptionalInt.empty());
    }

    /**
     * Looks for a quote last seen at an offset of the raw text, which helps a little to choose between places that are
     * equally like it, and never between places that are equal to it. The data keep no offsets, which another edition of
     * a text would make false; this is for a caller that has just seen the quote, and gives the ranking its fourth part.
     */
    public Anchoring find(TextQuoteSelector quote, int near) {
        return find(quote, OptionalInt.of(near));
    }

    /** From the start of the sentence a place begins in to the end of the one it ends in. */
    public TextRange sentenceAround(List<TextRange> ranges) {
        return sentences.around(ranges);
    }

    /**
     * The sentences of the running text, in order. One that page furniture or a pull quote interrupts goes on behind it,
     * and its range is from the first letter to the last.
     */
    public List<TextRange> sentences() {
        return sentences.all();
    }

    /** Whether these very words stand in the text, at least once, whatever typesetting does to them. */
    public boolean contains(String words) {
        NormalizedText sought = NormalizedText.of(words);
        return readings.stream().anyMatch(text -> Occurrences.of(sought, text).length > 0);
    }

    /**
     * What is read in a range, on one line: words broken at line ends joined, page furniture and pull quotes left out
     * unless the range lies within one. Quotation marks and dashes are folded; for showing, not for comparing.
     */
    public String reading(TextRange range) {
        String running = readings.getFirst().textWithin(range);
        return running.isEmpty() ? readings.getLast().textWithin(range) : running;
    }

    private Anchoring find(TextQuoteSelector selector, OptionalInt near) {
        NormalizedText quote = NormalizedText.of(selector.exact());
        Context context = Context.of(selector);
        for (NormalizedText text : readings) {
            int[] places = Occurrences.of(quote, text);
            if (places.length > 0) {
                return exact(quote, text, new ExactChoice(text, context, quote.size()).among(places));
            }
        }
        Optional<Anchoring.Suspect> suspect = Optional.empty();
        for (NormalizedText text : parts) {
            List<Ranking.Ranked> ranked = new Ranking(text, context, near).of(NearestPlaces.of(quote, text));
            if (isAccepted(ranked, quote, text)) {
                Match match = ranked.getFirst().match();
                return new Anchoring.Approximate(text.ranges(match.from(), match.to()), match.similarity());
            }
            suspect = suspect.or(() -> ranked.stream().findFirst().map(first -> suspect(first.match(), text)));
        }
        return new Anchoring.Orphan(suspect, 0);
    }

    private static List<TextRange> between(List<TextRange> ranges, int length) {
        List<TextRange> between = new ArrayList<>();
        int from = 0;
        for (TextRange range : ranges) {
            between.add(new TextRange(from, range.start()));
            from = range.end();
        }
        between.add(new TextRange(from, length));
        return between;
    }

    private static Anchoring exact(NormalizedText quote, NormalizedText text, int[] places) {
        List<TextRange> ranges = Edges.ranges(quote, text, places[0]);
        return places.length == 1
                ? new Anchoring.Exact(ranges)
                : new Anchoring.Orphan(Optional.of(new Anchoring.Suspect(ranges, 1)), places.length);
    }

    private static boolean isAccepted(List<Ranking.Ranked> ranked, NormalizedText quote, NormalizedText text) {
        if (ranked.isEmpty() || ranked.getFirst().match().similarity() < ACCEPTED) {
            return false;
        }
        Match match = ranked.getFirst().match();
        boolean alone =
                ranked.size() == 1 || ranked.getFirst().rank() - ranked.get(1).rank() >= MARGIN;
        return alone && FactGuard.accepts(quote.text(), text.text(match.from(), match.to()));
    }

    private static Anchoring.Suspect suspect(Match match, NormalizedText text) {
        return new Anchoring.Suspect(text.ranges(match.from(), match.to()), match.similarity());
    }
}
