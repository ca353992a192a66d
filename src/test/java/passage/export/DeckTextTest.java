package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import passage.display.Face;
import passage.display.Font;
import passage.paint.FontMetrics;

class DeckTextTest {
    private static final Font FONT = new Font(Face.SANS, 20);
    private static final double LINE = 20 * DeckText.LEADING;

    private final DeckText text = new DeckText(new FontMetrics());

    @Test
    void takesTheLargestSizeThatFits() {
        List<Double> sizes = List.of(40.0, 30.0, 20.0);
        assertThat(text.fit("Shusha", Face.SANS, sizes, 400, 60).font().size()).isEqualTo(40);
        assertThat(text.fit("Shusha", Face.SANS, sizes, 400, 40).font().size()).isEqualTo(30);
    }

    @Test
    void cutsBehindASentence() {
        String cut = text.cut("One ended here. Another went on and on and on and on and on.", FONT, 300, LINE);
        assertThat(cut).isEqualTo("One ended here. …");
    }

    @Test
    void cutsBehindAWordWhereNoSentenceEnds() {
        assertThat(text.cut("a treaty between empires that never ended", FONT, 200, LINE))
                .isEqualTo("a treaty between…");
    }

    @Test
    void cutsAWordWithoutEndBetweenCharacters() {
        String family = "👨‍👩‍👧";
        String cut = text.cut(family.repeat(400), FONT, 300, 2 * LINE);
        assertThat(cut).endsWith("…");
        assertThat(cut.replace(family, "")).isEqualTo("…");
    }

    @Test
    void whatIsCutFits() {
        for (String long1000 : List.of("Ş".repeat(1000), "Küçük Kaynarca ".repeat(70), "Cümlə. ".repeat(150))) {
            DeckText.Fitted fitted = text.fit(long1000, Face.SANS_BOLD, List.of(40.0, 28.0), 1168, 95);
            assertThat(fitted.cut()).isTrue();
            assertThat(fitted.height()).isLessThanOrEqualTo(95);
            assertThat(text.height(fitted.text(), fitted.font(), 1168)).isEqualTo(fitted.height());
        }
    }

    @Test
    void whatFitsIsLeftAsItIs() {
        assertThat(text.cut("Shusha", FONT, 300, LINE)).isEqualTo("Shusha");
        assertThat(text.cut("", FONT, 300, LINE)).isEmpty();
    }

    @Test
    void wordWiderThanTheBoxTakesSeveralLines() {
        assertThat(text.height("m".repeat(100), FONT, 300)).isGreaterThan(5 * LINE);
    }
}
