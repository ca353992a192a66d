package passage.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that is the same for the same seed on every machine and in every version of Java: SplitMix64 (Steele, Lea and
 * Flood, "Fast splittable pseudorandom number generators", 2014). Seeds that follow each other give unlike numbers.
 */
final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * A number from 0 up to, and without, a bound. The first remainders are more likely by one in 2^32 at the most.
     *
     * @param bound above 0
     */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** The same things in an order of chance. */
    <T> List<T> shuffled(List<T> things) {
        List<T> mixed = new ArrayList<>(things);
        for (int last = mixed.size() - 1; last > 0; last--) {
            int other = below(last + 1);
            T kept = mixed.get(last);
            mixed.set(last, mixed.get(other));
            mixed.set(other, kept);
        }
        return mixed;
    }
}
