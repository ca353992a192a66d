package passage.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import passage.search.Vocabulary.Range;

/**
 * Where each word of a vocabulary stands: word by word, and within a word by subject and position, so that the words of a
 * range have their places in one row. Kept in three arrays, eight bytes a place.
 */
final class Postings {
    private static final int FIELD_BITS = 4;
    private static final int POSITION_BITS = 32;
    private static final int FIELD = (1 << FIELD_BITS) - 1;

    /** What lies between the key of a place and that of the word after it. */
    private static final long NEXT_WORD = 1 << FIELD_BITS;

    private final int[] starts;
    private final int[] places;
    private final int[] positions;

    /**
     * The places of words.
     *
     * @param starts for each word where its places begin, and where those of the last end
     * @param places subject and field of each
     * @param positions the number of the word within its subject
     */
    Postings(int[] starts, int[] places, int[] positions) {
        this.starts = starts;
        this.places = places;
        this.positions = positions;
    }

    /** A subject and a field in one number. */
    static int place(int subject, Field field) {
        return subject << FIELD_BITS | field.ordinal();
    }

    /** Raises what each subject has to what a word of the range is worth in its fields. */
    void raise(Range range, byte[] worthInField, byte[] best) {
        for (int i = first(range); i < end(range); i++) {
            byte worth = worthInField[places[i] & FIELD];
            int subject = places[i] >>> FIELD_BITS;
            if (best[subject] < worth) {
                best[subject] = worth;
            }
        }
    }

    /** The keys of all places of one word, or of none, in order. */
    long[] keys(Range word) {
        return IntStream.range(first(word), end(word)).mapToLong(this::key).toArray();
    }

    /** Of the keys of the places of a range those right after one of some keys that are in order. */
    long[] keysAfter(long[] before, Range range) {
        BitSet subjects = new BitSet();
        for (long key : before) {
            subjects.set(subject(key));
        }
        return IntStream.range(first(range), end(range))
                .filter(i -> subjects.get(places[i] >>> FIELD_BITS))
                .mapToLong(this::key)
                .filter(key -> Arrays.binarySearch(before, key - NEXT_WORD) >= 0)
                .toArray();
    }

    private int first(Range range) {
        return range.isEmpty() ? 0 : starts[range.from()];
    }

    private int end(Range range) {
        return range.isEmpty() ? 0 : starts[range.to()];
    }

    /** The subject of a key. */
    static int subject(long key) {
        return (int) (key >>> POSITION_BITS + FIELD_BITS);
    }

    /** The field of a key, by its ordinal. */
    static int field(long key) {
        return (int) key & FIELD;
    }

    private long key(int index) {
        long subject = places[index] >>> FIELD_BITS;
        return subject << POSITION_BITS + FIELD_BITS | (long) positions[index] << FIELD_BITS | places[index] & FIELD;
    }
}
