package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewportTest {
    private static final Viewport VIEW = new Viewport(1000, 3000, 1000);

    private static Viewport random(Random random) {
        double span = Math.exp(random.nextDouble() * Math.log(120_000));
        double from = -100_000 + random.nextDouble() * 130_000;
        return new Viewport(from, from + span, 100 + random.nextInt(3000));
    }

    @Test
    void timeUnderThePointerStaysThereWhenZooming() {
        Seeds.each(2000, random -> {
            Viewport view = random(random);
            double x = random.nextDouble() * view.width();
            Viewport zoomed = view.zoomed(Math.exp(4 * random.nextDouble() - 2), x);
            assertThat(zoomed.x(view.unit(x))).isCloseTo(x, within(1e-6));
            assertThat(zoomed.width()).isEqualTo(view.width());
        });
    }

    @Test
    void pixelAndUnitAreInverse() {
        Seeds.each(1000, random -> {
            Viewport view = random(random);
            double x = random.nextDouble() * view.width();
            assertThat(view.x(view.unit(x))).isCloseTo(x, within(1e-6));
        });
    }

    @Test
    void changeThatChangesNothingGivesTheSameObject() {
        assertThat(VIEW.zoomed(1, 300)).isSameAs(VIEW);
        assertThat(VIEW.panned(0)).isSameAs(VIEW);
        assertThat(VIEW.resized(1000)).isSameAs(VIEW);
        assertThat(VIEW.within(0, 5000)).isSameAs(VIEW);
    }

    @Test
    void zoomEndsAtTheLimitsAndStaysThere() {
        Viewport narrowest = VIEW.zoomed(1e9, 500);
        assertThat(narrowest.span()).isCloseTo(Viewport.NARROWEST, within(1e-9));
        assertThat(narrowest.zoomed(2, 500).span()).isCloseTo(Viewport.NARROWEST, within(1e-9));
        Viewport widest = VIEW.zoomed(1e-9, 500);
        assertThat(widest.span()).isEqualTo(Viewport.WIDEST);
        assertThat(widest.zoomed(0.5, 500)).isSameAs(widest);
    }

    /** A timeline of all mankind is wider than that when all of it is in view. */
    @Test
    void whatIsWiderThanTheLimitGetsNarrowerStepByStep() {
        Viewport wide = new Viewport(-40_000_000, 700_000, 1000);
        assertThat(wide.zoomed(1.25, 500).span()).isCloseTo(wide.span() / 1.25, within(1e-3));
        assertThat(wide.zoomed(0.8, 500)).isSameAs(wide);
        assertThat(wide.zoomed(0.5, 500, 1.25 * wide.span()).span()).isEqualTo(1.25 * wide.span());
    }

    @ParameterizedTest
    @CsvSource({"250, 1500, 3500", "-500, 0, 2000"})
    void panningMovesByPixels(double pixels, double from, double to) {
        assertThat(VIEW.panned(pixels)).isEqualTo(new Viewport(from, to, 1000));
    }

    @ParameterizedTest
    @CsvSource({"5000, 9000, 3100, 5100", "-9000, 0, -100, 1900", "2500, 2600, 1000, 3000"})
    void someOfTheDataStaysInView(double first, double last, double from, double to) {
        assertThat(VIEW.within(first, last)).isEqualTo(new Viewport(from, to, 1000));
    }

    @Test
    void everythingIsShownWithRoomOnBothSides() {
        Viewport around = Viewport.around(0, 100_000, 1000);
        assertThat(around.x(0)).isCloseTo(Metrics.PADDING, within(1e-6));
        assertThat(around.x(100_000)).isCloseTo(1000 - Metrics.PADDING, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1", "10", "24", "64"})
    void inASmallWindowTheRoomIsAtMostHalfOfIt(double width) {
        Viewport around = Viewport.around(0, 100, width);
        assertThat(around.x(0)).isBetween(0.0, width / 4 + 1e-9);
        assertThat(around.x(100) - around.x(0)).isGreaterThan(width / 2 - 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 10", "6, 5, 10", "NaN, 5, 10", "0, 5, 0", "0, 5, -1", "0, 5, NaN"})
    void refusesAWindowThatIsNone(double from, double to, double width) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(from, to, width));
    }
}
