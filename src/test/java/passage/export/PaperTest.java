package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {

    private static Paper paper(String size) {
        return Paper.of(Sizes.of(size));
    }

    @ParameterizedTest
    @CsvSource({
        "A4, 210, 297",
        "A0, 210, 297",
        "1920x1080, 210, 297",
        "1056x816, 210, 297",
        "420x297mm, 210, 297",
        "Letter, 215.9, 279.4",
        "Tabloid, 215.9, 279.4",
        "ArchD, 215.9, 279.4",
        "8.5x14in, 215.9, 279.4",
        "279.4x215.9mm, 215.9, 279.4"
    })
    void isA4OrLetterWhereAUsSizeIsAskedFor(String size, double width, double height) {
        double millimetre = 96 / 25.4 / Paper.MAGNIFICATION;
        assertThat(paper(size).width() / millimetre).isCloseTo(width, within(0.01));
        assertThat(paper(size).height() / millimetre).isCloseTo(height, within(0.01));
    }

    @Test
    void columnsFillTheTextFromMarginToMargin() {
        Paper paper = paper("A4");
        assertThat(paper.columnWidth(1)).isEqualTo(paper.textWidth());
        assertThat(paper.columnLeft(0, 2)).isEqualTo(paper.left());
        assertThat(paper.columnLeft(0, 2) + paper.columnWidth(2)).isLessThan(paper.columnLeft(1, 2));
        assertThat(paper.columnLeft(1, 2) + paper.columnWidth(2))
                .isCloseTo(paper.left() + paper.textWidth(), within(1e-9));
    }
}
