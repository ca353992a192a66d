package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
    private static final Anchoring NOWHERE = new Anchoring.Orphan(java.util.Optional.empty(), 0);

    static List<String> oddTexts() {
        return List.of(
                "",
                " ",
                "\n",
                "\r\n\r\n",
                "-",
                "-\n-\n",
                "\u00AD\n",
                "*",
                "\\",
                "\uD803",
                "\uDC00\uD803",
                "\u0301\u0301",
                "e\u0301",
                "\u1112\u1161\u11AB",
                "\uFB03",
                "a",
                "45",
                "45\n\n46\n\n47",
                "a-\n\n45\n\n",
                "\f\f\f",
                "\uFEFF\u200B",
                "a\n".repeat(300),
                "same line again and again\n\n".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void noTextAndNoQuoteMakesItThrow(String text) {
        QuoteMatcher matcher = QuoteMatcher.of(AnchorTests.source(text));
        for (String quote : oddTexts()) {
            assertThatCode(() -> {
                        use(matcher, new TextQuoteSelector(quote, "", ""));
                        use(matcher, new TextQuoteSelector(quote, quote, quote));
                        use(matcher, new TextQuoteSelector("a", quote, quote));
                    })
                    .as("%s in %s", quote, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noiseNeverMakesItThrow() {
        long seed = 20_261_120L;
        Random random = new Random(seed);
        String alphabet = "ab AB1.\n\n\n-­\u00AD—“'*\\\f\r\u0301\uFB01\uD803\uDC09\u200Bığ";
        for (int trial = 0; trial < 2000; trial++) {
            QuoteMatcher matcher = QuoteMatcher.of(AnchorTests.source(noise(random, alphabet, 120)));
            TextQuoteSelector quote = new TextQuoteSelector(
                    noise(random, alphabet, 12), noise(random, alphabet, 4), noise(random, alphabet, 4));

            assertThatCode(() -> use(matcher, quote))
                    .as("seed %d, trial %d", seed, trial)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anEmptyQuoteIsFoundNowhere() {
        for (String quote : List.of("", " ", "\n", "—", "\u200B", "**")) {
            assertThat(AnchorTests.find("a text — with * signs", quote)).isEqualTo(NOWHERE);
            assertThat(TextQuoteSelector.of(quote).isEmpty()).isTrue();
        }
        assertThat(TextQuoteSelector.of("!").isEmpty()).isFalse();
    }

    @Test
    void aMissingPartOfASelectorIsEmpty() {
        assertThat(new TextQuoteSelector("a", null, null)).isEqualTo(TextQuoteSelector.of("a"));
    }

    @Test
    void aQuoteLongerThanTheTextIsFoundNowhere() {
        assertThat(AnchorTests.find("short text", "short text ".repeat(1000))).isEqualTo(NOWHERE);
        assertThat(AnchorTests.find("word ".repeat(20_000), "x".repeat(50_000))).isEqualTo(NOWHERE);
    }

    @Test
    void aMegabyteIsSearched() {
        String text = "The ships were counted in the evening of every day. ".repeat(20_000) + "Then it snowed at last.";

        assertThat(AnchorTests.exact(text, "it snowed at last")).isEqualTo("it snowed at last");
        assertThat(AnchorTests.occurrences(text, "ships were counted")).isEqualTo(20_000);
        assertThat(AnchorTests.find(text, "day. Then it snowwed at last")).isInstanceOf(Anchoring.Approximate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "45\n", "45\n\nword\n\n", "-\n", "the same line again and again\n", "a\u0301"})
    void aMegabyteOfTheSameIsReadAsWell(String part) {
        QuoteMatcher matcher = QuoteMatcher.of(AnchorTests.source(part.repeat(1_000_000 / part.length())));

        assertThat(matcher.find(new TextQuoteSelector("not in there", "at", "all")))
                .isInstanceOf(Anchoring.Orphan.class);
    }

    private static void use(QuoteMatcher matcher, TextQuoteSelector quote) {
        List<TextRange> ranges = switch (matcher.find(quote)) {
            case Anchoring.Exact exact -> exact.ranges();
            case Anchoring.Approximate near -> near.ranges();
            case Anchoring.Orphan orphan ->
                orphan.suspect().map(Anchoring.Suspect::ranges).orElse(List.of());
        };
        if (!ranges.isEmpty()) {
            TextRange sentence = matcher.sentenceAround(ranges);
            matcher.source().text(ranges);
            matcher.reading(sentence);
            if (sentence.start() > ranges.getFirst().start()
                    || sentence.end() < ranges.getLast().end()) {
                throw new IllegalStateException("sentence " + sentence + " does not hold " + ranges);
            }
        }
    }

    private static String noise(Random random, String alphabet, int length) {
        StringBuilder noise = new StringBuilder();
        random.ints(random.nextInt(length), 0, alphabet.length()).forEach(i -> noise.append(alphabet.charAt(i)));
        return noise.toString();
    }
}
