package passage.original;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import passage.anchor.TextQuoteSelector;
import passage.dataset.Name;

/** Finds runs of words that a text of ours shares with one original. Names of four and more words are nobody's words. */
final class SharedRuns {
    /** So many words in a row are a copy. */
    static final int LIMIT = 13;

    private static final int FORMAL = 4;

    private final List<LetterIndex> originals;
    private final List<String> formalNames;

    /**
     * Runs shared with one original.
     *
     * @param readings the text of the original, with and without page furniture
     */
    SharedRuns(List<String> readings, List<String> formalNames) {
        this.originals = readings.stream().map(LetterIndex::new).toList();
        this.formalNames = formalNames;
    }

    /** The letters of all names that are long enough to be formal. */
    static List<String> formalNames(List<Name> names) {
        List<String> all = new ArrayList<>();
        for (Name name : names) {
            all.addAll(List.of(name.name().en(), name.name().tr(), name.name().az()));
            name.variants().forEach(variant -> all.add(variant.text()));
        }
        return all.stream()
                .filter(name -> TextQuoteSelector.of(name).words() >= FORMAL)
                .map(name -> Letters.of(name).text())
                .distinct()
                .toList();
    }

    /**
     * A run of shared words.
     *
     * @param first its first word, from 0
     * @param words how many it has
     */
    record Run(int first, int words) {}

    /** The longest runs, one after the other. */
    List<Run> in(Letters text) {
        List<Run> runs = new ArrayList<>();
        int word = 0;
        while (word + LIMIT <= text.words().size()) {
            int shared = sharedWords(text, word);
            boolean copied = shared >= LIMIT && shared - formalWords(text, word, shared) >= LIMIT;
            if (copied) {
                runs.add(new Run(word, shared));
            }
            word += copied ? shared : 1;
        }
        return runs;
    }

    private int sharedWords(Letters text, int word) {
        int start = text.start(word);
        int end = start
                + originals.stream()
                        .mapToInt(original -> original.longestAt(text.text(), start))
                        .max()
                        .orElse(0);
        int last = word;
        while (last < text.words().size() && text.ends().get(last) <= end) {
            last++;
        }
        return last - word;
    }

    /** How many words of a run belong to formal names. */
    private int formalWords(Letters text, int word, int count) {
        BitSet formal = new BitSet();
        for (String name : formalNames) {
            for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
                formal.set(at, at + name.length());
            }
        }
        int words = 0;
        for (int i = word; i < word + count; i++) {
            words += formal.get(text.start(i)) && formal.get(text.ends().get(i) - 1) ? 1 : 0;
        }
        return words;
    }
}
