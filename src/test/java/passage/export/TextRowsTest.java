package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import passage.display.Colour;
import passage.display.Face;
import passage.display.FixedWidth;
import passage.display.Font;
import passage.display.Mark;
import passage.export.TextRows.Type;

class TextRowsTest {
    private static final Type TYPE = new Type(new Font(Face.SANS, 10), Colour.of("000000"), 14);
    private static final double LETTER = 5.5;

    private final TextRows texts = new TextRows(new FixedWidth());

    private List<String> lines(String text, int letters) {
        return texts.of(text, TYPE, letters * LETTER + 0.01).stream()
                .map(row -> ((Mark.Text) row.marks().getFirst()).text())
                .toList();
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(lines(" one\n\ttwo ", 8)).containsExactly("one two");
        assertThat(lines(" ", 8)).isEmpty();
    }

    @Test
    void wordLongerThanALineIsBrokenAndNothingOfItIsLost() {
        assertThat(lines("a " + "x".repeat(20), 8)).containsExactly("a", "xxxxxxxx", "xxxxxxxx", "xxxx");
    }

    @Test
    void addressIsBrokenAfterASign() {
        assertThat(lines("https://doi.org/10.12995", 18)).containsExactly("https://doi.org/", "10.12995");
    }

    @Test
    void letterIsNotPartedFromItsAccentNorAPairFromItself() {
        assertThat(lines("e\u0301".repeat(3), 1)).containsExactly("e\u0301", "e\u0301", "e\u0301");
        assertThat(lines("🚀🚀", 1)).containsExactly("🚀", "🚀");
    }

    @Test
    void thousandsOfANumberStayWithIt() {
        assertThat(lines("ilk onillikdə 17 500 təqaüd", 17)).containsExactly("ilk onillikdə", "17\u00A0500 təqaüd");
    }

    @Test
    void neitherFirstNorLastLineStandsAlone() {
        String kept = texts.of("a b c d e", TYPE, LETTER).stream()
                .map(row -> row.keepsNext() ? "+" : ".")
                .collect(Collectors.joining());
        assertThat(kept).isEqualTo("+..+.");
        assertThat(texts.of("a", TYPE, LETTER)).noneMatch(Row::keepsNext);
    }

    @Test
    void titleTooLongForItsLineIsCut() {
        assertThat(texts.fit("a short one", TYPE, 11 * LETTER + 0.01)).isEqualTo("a short one");
        assertThat(texts.fit("a longer title", TYPE, 11 * LETTER + 0.01)).isEqualTo("a longer…");
        assertThat(texts.fit("x".repeat(40), TYPE, 4 * LETTER + 0.01)).isEqualTo("xxx…");
    }
}
