package passage.search;

import java.util.Arrays;
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
    static final long NEXT_WORD = 1 << FIELD_BITS;

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

    /** Raises what each subject has to what a word of the range counts in its fields. */
    void raise(Range range, int[] valueOfField, int[] best) {
        if (range.isEmpty()) {
            return;
        }
        for (int i = starts[range.from()]; i < starts[range.to()]; i++) {
            int value = valueOfField[places[i] & FIELD];
            int subject = places[i] >>> FIELD_BITS;
            if (best[subject] < value) {
                best[subject] = value;
            }
        }
    }

    /** The keys of all places of a range; sorted where it is one word. */
    long[] keys(Range range) {
        if (range.isEmpty()) {
            return new long[0];
        }
        long[] keys = new long[starts[range.to()] - starts[range.from()]];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(starts[range.from()] + i);
        }
        return keys;
    }

    /** Of the keys of all places of a range those right after one of some sorted keys. */
    long[] keysAfter(long[] before, Range range) {
        return Arrays.stream(keys(range))
                .filter(key -> Arrays.binarySearch(before, key - NEXT_WORD) >= 0)
                .toArray();
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
