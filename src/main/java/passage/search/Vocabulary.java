package passage.search;

import java.util.Arrays;
import java.util.List;

/** The folded words of some texts, in order of their letters, so that all with the same beginning stand in a row. */
final class Vocabulary {
    private final String[] words;

    /**
     * Words in a row.
     *
     * @param from the first
     * @param to the one after the last
     */
    record Range(int from, int to) {
        static final Range NONE = new Range(0, 0);

        boolean isEmpty() {
            return from >= to;
        }
    }

    /** A vocabulary of different words, in any order. */
    Vocabulary(List<String> different) {
        words = different.toArray(String[]::new);
        Arrays.sort(words);
    }

    int size() {
        return words.length;
    }

    String word(int index) {
        return words[index];
    }

    /** All words. */
    Range all() {
        return new Range(0, words.length);
    }

    /** The very word, or nothing. */
    Range whole(String word) {
        return whole(beginning(all(), 0, word, 0), word.length());
    }

    /** The words that begin so. */
    Range beginning(String prefix) {
        return beginning(all(), 0, prefix, 0);
    }

    /**
     * Of words that have their first letters in common, those that go on with the rest of another.
     *
     * @param depth how many letters they have in common
     * @param other a word of which the rest from the letter {@code from} is sought
     */
    Range beginning(Range range, int depth, String other, int from) {
        Range found = range;
        for (int i = from; i < other.length() && !found.isEmpty(); i++) {
            found = beginning(found, depth + i - from, other.charAt(i));
        }
        return found;
    }

    /** Of words that have {@code depth} letters in common, those whose next is {@code letter}. */
    Range beginning(Range range, int depth, char letter) {
        int from = firstFrom(range, depth, letter);
        return new Range(from, firstFrom(new Range(from, range.to()), depth, letter + 1));
    }

    /** Of words that have {@code depth} letters in common, the one that has no more. */
    Range whole(Range range, int depth) {
        return !range.isEmpty() && words[range.from()].length() == depth
                ? new Range(range.from(), range.from() + 1)
                : Range.NONE;
    }

    /** The letter of a word at this depth, -1 where it has ended. */
    int letter(int index, int depth) {
        return depth < words[index].length() ? words[index].charAt(depth) : -1;
    }

    /** The first word of a range whose letter at this depth is not before {@code letter}. */
    private int firstFrom(Range range, int depth, int letter) {
        int low = range.from();
        int high = range.to();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letter(middle, depth) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
