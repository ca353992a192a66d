package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of two orders the things that were not moved are those that keep theirs")
class LongestOrderTest {
    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, a b c",
        "a b c d e, b c d e a, b c d e",
        "a b c d e, e a b c d, a b c d",
        "a b c d, a c b d, a b d",
        "a b, b x a, a",
        "a b, x y, ''",
        "a, '', ''"
    })
    void isTheLongest(String before, String now, String kept) {
        assertThat(LongestOrder.of(list(before), list(now))).containsExactlyInAnyOrderElementsOf(list(kept));
    }

    private static List<String> list(String things) {
        return things.isEmpty() ? List.of() : List.of(things.split(" "));
    }
}
