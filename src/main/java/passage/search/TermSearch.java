package passage.search;

import java.util.List;
import passage.search.Vocabulary.Range;

/** What one term of a query comes to in each subject of a segment. */
final class TermSearch {
    private final Segment segment;
    private final Spellings spellings;
    private final boolean slips;
    private final byte[] best;

    private TermSearch(Segment segment, Spellings spellings, boolean slips) {
        this.segment = segment;
        this.spellings = spellings;
        this.slips = slips;
        this.best = new byte[segment.size()];
    }

    /** For each subject the most the term is {@link Worth} in it; 0 where it is not. */
    static byte[] best(Term term, Segment segment, Spellings spellings, boolean slips) {
        TermSearch search = new TermSearch(segment, spellings, slips);
        switch (term) {
            case Term.Word word -> search.word(word);
            case Term.Phrase phrase -> search.phrase(phrase);
        }
        return search.best;
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
        segment.postings().raise(range, Worth.of(quality), best);
    }

    private void phrase(Term.Phrase phrase) {
        List<Term.Word> words = phrase.words();
        if (words.size() == 1) {
            raise(range(words.getFirst()), Quality.FOLDED);
            return;
        }
        Postings postings = segment.postings();
        long[] keys = postings.keys(range(words.getFirst()));
        for (Term.Word word : words.subList(1, words.size())) {
            keys = postings.keysAfter(keys, range(word));
        }
        for (long key : keys) {
            byte worth = Worth.of(Quality.FOLDED)[Postings.field(key)];
            int subject = Postings.subject(key);
            best[subject] = best[subject] < worth ? worth : best[subject];
        }
    }

    /** The words meant by one in a phrase, of which the last alone may be unfinished. */
    private Range range(Term.Word word) {
        Vocabulary vocabulary = segment.vocabulary();
        return word.prefix() ? vocabulary.beginning(word.folded()) : vocabulary.whole(word.folded());
    }
}
