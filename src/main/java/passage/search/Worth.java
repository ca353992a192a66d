package passage.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a word counts by its quality and its field, as one small number, of which the greater is the better: without a
 * slip before with one, then by points. A byte for each subject is soon made and soon forgotten.
 */
final class Worth {
    private static final List<Pair> ALL = Arrays.stream(Quality.values())
            .filter(quality -> quality != Quality.NONE)
            .flatMap(quality -> Stream.of(Field.values()).map(field -> new Pair(quality, field)))
            .sorted(Comparator.comparing(Pair::sure).thenComparingInt(Pair::points))
            .toList();

    private static final int FIRST_SURE =
            1 + (int) ALL.stream().filter(pair -> !pair.sure()).count();

    private static final int[] POINTS = Stream.concat(Stream.of(0), ALL.stream().map(Pair::points))
            .mapToInt(Integer::intValue)
            .toArray();

    private static final byte[][] NUMBERS = numbers();

    private Worth() {}

    private record Pair(Quality quality, Field field) {
        boolean sure() {
            return quality != Quality.SLIP;
        }

        int points() {
            return quality.in(field);
        }
    }

    /** For each field, by its ordinal, what a word of this quality is worth there; more than 0. */
    static byte[] of(Quality quality) {
        return NUMBERS[quality.ordinal()];
    }

    /** What it counts, in thousandths. */
    static int points(byte worth) {
        return POINTS[worth];
    }

    /** Whether no slip had to be forgiven. */
    static boolean isSure(byte worth) {
        return worth >= FIRST_SURE;
    }

    private static byte[][] numbers() {
        byte[][] numbers = new byte[Quality.values().length][Field.values().length];
        for (int i = 0; i < ALL.size(); i++) {
            Pair pair = ALL.get(i);
            numbers[pair.quality().ordinal()][pair.field().ordinal()] = (byte) (i + 1);
        }
        return numbers;
    }
}
