package passage.search;

import java.util.stream.Stream;
import passage.search.Vocabulary.Range;

/** What one term of a query comes to in each subject of a segment. */
final class TermSearch {
    /** Is added to what was found without a slip, so that it is always more. */
    private static final int SURE = 1 << 12;

    private final Segment segment;
    private final Spellings spellings;
    private final boolean slips;
    private final int[] best;

    private TermSearch(Segment segment, Spellings spellings, boolean slips) {
        this.segment = segment;
        this.spellings = spellings;
        this.slips = slips;
        this.best = new int[segment.size()];
    }

    /** For each subject the most the term counts in it, to be read with {@link #value} and {@link #isSure}; 0 for none. */
    static int[] best(Term term, Segment segment, Spellings spellings, boolean slips) {
        TermSearch search = new TermSearch(segment, spellings, slips);
        switch (term) {
            case Term.Word word -> search.word(word);
            case Term.Phrase phrase -> search.phrase(phrase);
        }
        return search.best;
    }

    /** What it counts, in thousandths. */
    static int value(int best) {
        return best & SURE - 1;
    }

    /** Whether it was found without a slip. */
    static boolean isSure(int best) {
        return best >= SURE;
    }

    private void word(Term.Word word) {
        Vocabulary vocabulary = segment.vocabulary();
        raise(vocabulary.whole(word.folded()), Quality.FOLDED);
        if (word.prefix()) {
            raise(vocabulary.beginning(word.folded()), Quality.PREFIX);
        }
        if (!word.strict()) {
            spellings.of(word.folded()).forEach(other -> raise(vocabulary.whole(other), Quality.SPELLING));
        }
        if (slips && word.forgiving()) {
            Slips.of(word.folded(), word.prefix(), vocabulary).forEach(range -> raise(range, Quality.SLIP));
        }
    }

    private void raise(Range range, Quality quality) {
        segment.postings().raise(range, values(quality), best);
    }

    private static int[] values(Quality quality) {
        int sure = quality == Quality.SLIP ? 0 : SURE;
        return Stream.of(Field.values())
                .mapToInt(field -> sure + quality.in(field))
                .toArray();
    }

    private void phrase(Term.Phrase phrase) {
        Postings postings = segment.postings();
        long[] keys = postings.keys(range(phrase.words().getFirst()));
        for (Term.Word word : phrase.words().subList(1, phrase.words().size())) {
            keys = postings.keysAfter(keys, range(word));
        }
        int[] values = values(Quality.FOLDED);
        for (long key : keys) {
            int subject = Postings.subject(key);
            best[subject] = Math.max(best[subject], values[Postings.field(key)]);
        }
    }

    private Range range(Term.Word word) {
        Vocabulary vocabulary = segment.vocabulary();
        return word.prefix() ? vocabulary.beginning(word.folded()) : vocabulary.whole(word.folded());
    }
}
