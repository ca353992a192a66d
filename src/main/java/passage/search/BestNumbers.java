package passage.search;

import java.util.Arrays;

/** The greatest of many numbers, however many there were. */
final class BestNumbers {
    private final int most;
    private final long[] kept;
    private int size;
    private long least = Long.MIN_VALUE;

    /** Keeps so many. */
    BestNumbers(int most) {
        this.most = most;
        this.kept = new long[2 * most];
    }

    void add(long number) {
        if (number < least) {
            return;
        }
        kept[size++] = number;
        if (size == kept.length) {
            Arrays.sort(kept);
            System.arraycopy(kept, most, kept, 0, most);
            size = most;
            least = kept[0];
        }
    }

    /** Those that are kept, in ascending order. */
    long[] sorted() {
        long[] all = Arrays.copyOf(kept, size);
        Arrays.sort(all);
        return Arrays.copyOfRange(all, Math.max(0, size - most), size);
    }
}
