package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 4", "0.5, -4", "1.19, 1", "1.18, 0", "0.99, -1", "2000, 43"})
    void isTheLastStepAtOrBelowAZoom(double pixelsPerUnit, int step) {
        assertThat(Zoom.of(pixelsPerUnit)).isEqualTo(new Zoom(step));
    }

    @Test
    void fourStepsAreAnOctave() {
        assertThat(new Zoom(7).pixelsPerUnit()).isCloseTo(2 * new Zoom(3).pixelsPerUnit(), within(1e-12));
    }

    @Test
    void stepOfAStepIsItself() {
        for (int step = -100; step <= 60; step++) {
            assertThat(Zoom.of(new Zoom(step).pixelsPerUnit())).isEqualTo(new Zoom(step));
        }
    }

    @Test
    void zoomLiesBetweenItsStepAndTheNext() {
        Seeds.each(1000, random -> {
            double pixels = Math.exp(20 * random.nextDouble() - 10);
            Zoom zoom = Zoom.of(pixels);
            assertThat(pixels).isBetween(zoom.pixelsPerUnit() * (1 - 1e-9), new Zoom(zoom.step() + 1).pixelsPerUnit());
        });
    }
}
