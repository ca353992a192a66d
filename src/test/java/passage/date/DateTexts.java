package passage.date;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes EDTF texts at random from a seed; not every one is a date that exists. */
final class DateTexts {

    private final Random random;

    DateTexts(long seed) {
        random = new Random(seed);
    }

    String next() {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> single();
            case 3, 4 -> endpoint() + "/" + endpoint();
            default -> set();
        };
    }

    private String endpoint() {
        return switch (random.nextInt(6)) {
            case 0 -> "..";
            case 1 -> "";
            default -> single();
        };
    }

    private String set() {
        String brackets = oneOf("[]", "{}");
        String members = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> random.nextInt(4) == 0 ? single() + ".." + single() : single())
                .collect(Collectors.joining(oneOf(",", ", ")));
        String start = oneOf("", "", "..");
        String end = oneOf("", "", "..");
        return brackets.charAt(0) + start + members + end + brackets.charAt(1);
    }

    private String single() {
        return switch (random.nextInt(8)) {
            case 0 -> "Y" + oneOf("", "-") + (10_000 + random.nextInt(900_000)) + sign();
            case 1 -> year() + "-" + sign() + (21 + random.nextInt(4)) + sign();
            case 2, 3 -> year();
            case 4, 5 -> year() + "-" + part(12);
            default -> year() + "-" + part(12) + "-" + part(31);
        };
    }

    private String year() {
        return sign() + oneOf("", "", "-") + masked(String.format("%04d", random.nextInt(2100))) + sign();
    }

    private String part(int most) {
        return sign() + masked(String.format("%02d", 1 + random.nextInt(most))) + sign();
    }

    private String masked(String digits) {
        return digits.chars()
                .mapToObj(digit -> random.nextInt(8) == 0 ? "X" : String.valueOf((char) digit))
                .collect(Collectors.joining());
    }

    private String sign() {
        return oneOf("", "", "", "", "", "?", "~", "%");
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
