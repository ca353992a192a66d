package passage.layout;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a check on many cases made of seeds; a failure names the seed that brings it back. */
final class Seeds {
    private Seeds() {}

    static void each(int count, Consumer<Random> check) {
        for (int seed = 0; seed < count; seed++) {
            try {
                check.accept(new Random(seed * 7919L));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
