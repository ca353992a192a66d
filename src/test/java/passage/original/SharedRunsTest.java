package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.original.SharedRuns.Run;

@DisplayName("A run of thirteen words that a text shares with an original is found")
class SharedRunsTest {
    private static final String ORIGINAL = """
            Long before the fair, one two three four five six seven
            eight nine ten eleven twelve thir-
            teen fourteen, and all went home.""";

    private static List<Run> runs(String text) {
        return runs(text, List.of());
    }

    private static List<Run> runs(String text, List<String> formalNames) {
        return new SharedRuns(List.of(ORIGINAL), formalNames).in(Letters.of(text));
    }

    @Test
    void thirteenWordsAreARun() {
        assertThat(runs("So: one two three four five six seven eight nine ten eleven twelve thirteen!"))
                .containsExactly(new Run(1, 13));
    }

    @Test
    void twelveWordsAreNone() {
        assertThat(runs("So: one two three four five six seven eight nine ten eleven twelve and thirteen"))
                .isEmpty();
    }

    @Test
    void theWholeRunIsCountedOnce() {
        assertThat(runs("one two three four five six seven eight nine ten eleven twelve thirteen fourteen and all"))
                .containsExactly(new Run(0, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONE Two THREE four FIVE six seven eight nine TEN eleven twelve THIRTEEN",
                "one, two; three: “four” five – six (seven) eight nine ten eleven twelve thirteen.",
                "one two three four five six sev-en eight nine ten eleven twelve thir-teen"
            })
    void caseAndPunctuationAndHyphensHideNothing(String text) {
        assertThat(runs(text)).containsExactly(new Run(0, 13));
    }

    @Test
    void twoRunsAreTwo() {
        String run = "one two three four five six seven eight nine ten eleven twelve thirteen";

        assertThat(runs(run + " but " + run)).containsExactly(new Run(0, 13), new Run(14, 13));
    }

    @Test
    void theWordsOfAFormalNameAreNotCounted() {
        String name = Letters.of("three four five six").text();

        assertThat(runs("one two three four five six seven eight nine ten eleven twelve thirteen", List.of(name)))
                .isEmpty();
        assertThat(runs(
                        "long before the fair one two three four five six seven eight nine ten eleven twelve thirteen",
                        List.of(name)))
                .containsExactly(new Run(0, 17));
    }

    @Test
    void aTextOfFewWordsHasNone() {
        assertThat(runs("")).isEmpty();
        assertThat(runs("one two")).isEmpty();
    }

    @Test
    void anOriginalOfFewWordsHasNone() {
        assertThat(new SharedRuns(List.of("", "a b"), List.of()).in(Letters.of("a b c d e f g h i j k l m n")))
                .isEmpty();
    }
}
