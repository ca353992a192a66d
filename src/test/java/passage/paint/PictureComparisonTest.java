package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PictureComparisonTest {

    @Test
    void picturesThatAreTheSameDoNotDiffer() {
        PictureComparison same = PictureComparison.of(image(0x336699), image(0x336699));
        assertThat(same.greatestDelta()).isZero();
        assertThat(same.differingShare()).isZero();
    }

    @Test
    void countsThePixelsThatDifferVisiblyAndByHowMuch() {
        BufferedImage other = image(0x336699);
        other.setRGB(3, 4, 0xFF33669E);
        other.setRGB(5, 5, 0xFF33FF99);
        PictureComparison comparison = PictureComparison.of(image(0x336699), other);
        assertThat(comparison.greatestDelta()).isEqualTo(0xFF - 0x66);
        assertThat(comparison.differingShare()).isEqualTo(0.01);
    }

    @Test
    void failsBeyondTheTolerance() {
        BufferedImage other = image(0x336699);
        other.setRGB(5, 5, 0xFF336600);
        PictureComparison comparison = PictureComparison.of(image(0x336699), other);
        assertThatCode(() -> comparison.assertWithin(200, 0.02, "comparison-test", other))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> comparison.assertWithin(200, 0.001, "comparison-test", other));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> comparison.assertWithin(20, 0.02, "comparison-test", other));
    }

    @Test
    void picturesOfDifferentSizesAreNotCompared() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PictureComparison.of(image(0), new BufferedImage(5, 5, BufferedImage.TYPE_INT_RGB)));
    }

    private static BufferedImage image(int rgb) {
        BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 100; i++) {
            image.setRGB(i % 10, i / 10, rgb);
        }
        return image;
    }
}
