package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import passage.display.Face;
import passage.display.FixedWidth;
import passage.display.Font;
import passage.display.TextMeasurer;

class LineBreaksTest {
    private static final TextMeasurer MEASURER = new FixedWidth();
    private static final Font FONT = new Font(Face.SANS, 10);

    private static double letters(int count) {
        return MEASURER.width("x".repeat(count), FONT);
    }

    @Test
    void breaksBetweenWords() {
        assertThat(LineBreaks.of("one two three", FONT, letters(8), MEASURER)).containsExactly("one two", "three");
    }

    @Test
    void addressThatIsWiderThanALineIsBrokenAfterASign() {
        assertThat(LineBreaks.of("see https://doi.org/10.12995/bilig.7399 there", FONT, letters(22), MEASURER))
                .containsExactly("see", "https://doi.org/10.", "12995/bilig.7399 there");
    }

    @Test
    void noLineIsWiderThanAllowedAndNoLetterIsLost() {
        Seeds.each(1000, random -> {
            String text = random.ints(random.nextInt(80), 0, 6)
                    .mapToObj(i -> " aə-/é".substring(i, i + 1))
                    .reduce("", String::concat)
                    .strip();
            int width = 1 + random.nextInt(20);
            List<String> lines = LineBreaks.of(text, FONT, letters(width), MEASURER);
            assertThat(lines)
                    .allSatisfy(
                            line -> assertThat(MEASURER.width(line, FONT)).isLessThanOrEqualTo(letters(width) + 1e-9));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        });
    }

    @Test
    void moreLinesThanWantedEndInAnEllipsis() {
        assertThat(LineBreaks.of("one two three four", FONT, letters(8), 2, MEASURER))
                .containsExactly("one two", "three f…");
        assertThat(LineBreaks.of("one two", FONT, letters(8), 2, MEASURER)).containsExactly("one two");
    }
}
