package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorScanTest {
    private static final long SEED = 20_261_120L;

    @ParameterizedTest(name = "patterns of {0} letters")
    @ValueSource(ints = {1, 5, 31, 63, 64, 65, 127, 128, 129, 300})
    void findsTheLeastErrorsThatPlainDynamicProgrammingFinds(int length) {
        Random random = new Random(SEED + length);
        for (int round = 0; round < 40; round++) {
            String pattern = letters(random, length);
            String text = letters(random, random.nextInt(200)) + damaged(random, pattern) + letters(random, 150);
            int limit = random.nextInt(length + 1);
            int least = leastErrors(pattern, text);

            var ends = ErrorScan.ends(pattern, text, limit);

            String what = "seed %d, length %d, round %d".formatted(SEED, length, round);
            if (least > limit) {
                assertThat(ends).as(what).isEmpty();
            } else {
                assertThat(ends.stream().mapToInt(ErrorScan.End::errors).min())
                        .as(what)
                        .hasValue(least);
                assertThat(ends).as(what).allMatch(end -> end.errors() <= limit && end.at() <= text.length());
            }
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        random.ints(length, 0, 6).forEach(i -> letters.append("abcdeş".charAt(i)));
        return letters.toString();
    }

    private static String damaged(Random random, String pattern) {
        StringBuilder damaged = new StringBuilder(pattern);
        for (int i = random.nextInt(4); i > 0 && damaged.length() > 1; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, 'x');
                default -> damaged.setCharAt(at, 'y');
            }
        }
        return damaged.toString();
    }

    /** Sellers' table, one row of the text at a time. */
    private static int leastErrors(String pattern, String text) {
        int[] column = new int[pattern.length() + 1];
        for (int i = 0; i <= pattern.length(); i++) {
            column[i] = i;
        }
        int least = Integer.MAX_VALUE;
        for (int j = 0; j < text.length(); j++) {
            int diagonal = 0;
            for (int i = 1; i <= pattern.length(); i++) {
                int changed = diagonal + (pattern.charAt(i - 1) == text.charAt(j) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(changed, Math.min(column[i], column[i - 1]) + 1);
            }
            least = Math.min(least, column[pattern.length()]);
        }
        return least;
    }
}
