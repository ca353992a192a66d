package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.layout.Theme;

class ReadingDistanceTest {

    private static double magnification(String size, Theme theme, OptionalDouble label) throws PictureSizeException {
        return ReadingDistance.magnification(PictureSize.read(size, OptionalInt.empty()), theme, label);
    }

    /** The size of a label in points of 1/72 inch. */
    private static double label(String size, OptionalDouble asked) throws PictureSizeException {
        return magnification(size, Theme.PRINT, asked) * Theme.PRINT.label().size() * 72 / 96;
    }

    @ParameterizedTest
    @CsvSource({
        "A5, 6.5",
        "A4, 8.5",
        "A4-portrait, 8.5",
        "A3, 8.5",
        "A2, 12",
        "A1, 17",
        "A0, 24.1",
        "ArchE, 24.7",
        "100x50mm, 6.5",
        "20000x100mm, 6.5"
    })
    void paperOnAWallHasLargerTypeTheLargerItIs(String size, double points) throws PictureSizeException {
        assertThat(label(size, OptionalDouble.empty())).isCloseTo(points, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"1x1, 1", "640x360, 1", "1920x1080, 1", "3840x2160, 1.682", "7680x4320, 2.828", "200x9000, 1"})
    void largeScreenHasLargerTypeAndASmallOneNoSmaller(String size, double magnification) throws PictureSizeException {
        assertThat(magnification(size, Theme.LIGHT, OptionalDouble.empty())).isCloseTo(magnification, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"A4, 12, 12", "A0, 18, 18", "A4, 4, 4", "A4, 0.001, 3", "1920x1080, 20, 20"})
    void labelsAreAsLargeAsAskedFor(String size, double asked, double points) throws PictureSizeException {
        assertThat(label(size, OptionalDouble.of(asked))).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"A4, 1000", "100x50mm, 40", "1x1, 1000", "7680x4320, 9999"})
    void labelsAreNeverSoLargeThatThereIsNoTimeline(String size, double asked) throws PictureSizeException {
        double usual = magnification(size, Theme.LIGHT, OptionalDouble.empty());
        double magnification = magnification(size, Theme.LIGHT, OptionalDouble.of(asked));
        double width = PictureSize.read(size, OptionalInt.empty()).width();
        assertThat(magnification == usual || width / magnification >= 480 - 1e-6)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1920x1080", "A4"})
    void themeThatMagnifiesMakesItLargerStill(String size) throws PictureSizeException {
        assertThat(magnification(size, Theme.PROJECTOR, OptionalDouble.empty()))
                .isCloseTo(1.5 * magnification(size, Theme.LIGHT, OptionalDouble.empty()), within(1e-9));
    }
}
