package passage.layout;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a check on many cases made of seeds, always the same ones unless the system property {@code seed} names another
 * beginning; a failure names the seed that brings it back.
 */
public final class Seeds {
    private static final long FIRST = Long.getLong("seed", 0);

    static {
        System.out.println("passage.layout: -Dseed=" + FIRST);
    }

    private Seeds() {}

    public static void each(int count, Consumer<Random> check) {
        for (long seed = FIRST; seed < FIRST + count; seed++) {
            try {
                check.accept(new Random(seed * 7919L));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
