package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Stroke;
import passage.paint.FontMetrics;

/** A magnified picture is painted large, not painted and then enlarged. */
class MagnifiedCanvasTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    private static DisplayList list(double width, double height, Mark mark) {
        return new DisplayList(width, height, Colour.of("FFFFFF"), "", List.of(mark));
    }

    private static Mark text(double x, double baseline, double size) {
        Font font = new Font(Face.SANS, size);
        String words = "Şuşa Bəyannaməsi";
        double width = new FontMetrics().width(words, font);
        return new Mark.Text(x, baseline, words, font, width, size, size / 4, Colour.of("000000"), Optional.empty());
    }

    /** An enlarged picture would have broad grey edges; how letters are spaced differs a little with their size. */
    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 3})
    void lettersHaveEdgesAsSharpAsThoseOfTheLargerFont(double magnification) {
        BufferedImage magnified = CanvasPicture.of(list(240, 60, text(20, 40, 20)), magnification);
        BufferedImage larger = CanvasPicture.of(list(
                240 * magnification,
                60 * magnification,
                text(20 * magnification, 40 * magnification, 20 * magnification)));
        assertThat(magnified.getWidth()).isEqualTo(larger.getWidth());
        assertThat(grey(magnified)).isCloseTo(grey(larger), withinPercentage(10));
    }

    private static double grey(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xff)
                .filter(brightness -> brightness > 32 && brightness < 223)
                .count();
    }

    @Test
    void thinLineIsTwoWholePixelsWideAtOneAndAHalf() {
        Mark line = new Mark.Rule(10.5, 0, 10.5, 20, Stroke.solid(Colour.of("000000"), 1));
        BufferedImage image = CanvasPicture.of(list(20, 20, line), 1.5);
        assertThat(image.getWidth()).isEqualTo(30);
        assertThat(image.getRGB(14, 15)).isEqualTo(WHITE);
        assertThat(image.getRGB(15, 15)).isEqualTo(BLACK);
        assertThat(image.getRGB(16, 15)).isEqualTo(BLACK);
        assertThat(image.getRGB(17, 15)).isEqualTo(WHITE);
    }
}
