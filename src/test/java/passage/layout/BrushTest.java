package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.display.Bounds;
import passage.display.Mark;
import passage.layout.Brush.Part;

/** The frame of the window on the strip of the whole span. */
class BrushTest {
    private static final double WIDTH = 1000;
    private static final TimelineData DATA = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));

    private static Frame frame(TimeScale scale, double from, double to) {
        Viewport view = new DaysInView(from, to).on(scale, 824);
        return new Frame(1000, 400, view, scale, 0, Theme.LIGHT, Locale.ENGLISH);
    }

    private static Brush brush(double from, double to) {
        return Brush.of(DATA, frame(new LinearScale(), from, to), WIDTH);
    }

    @Test
    void itsEdgesStandAtTheFirstAndLastDayInView() {
        Brush brush = brush(20_000, 40_000);
        assertThat(brush.left()).isCloseTo(MinimapLayout.x(DATA, WIDTH, 20_000), within(1e-6));
        assertThat(brush.right()).isCloseTo(MinimapLayout.x(DATA, WIDTH, 40_000), within(1e-6));
    }

    @Test
    void onABalancedScaleTooItsEdgesAreTheDaysAtTheEdgesOfThePicture() {
        Seeds.each(1000, random -> {
            TimelineData data = Items.random(random);
            TimeScale scale = BalancedScale.of(data.density(), BalancedScale.USUAL);
            double span = data.endDay() - data.firstDay();
            double from = data.firstDay() + random.nextDouble() * span / 2;
            Frame frame = frame(scale, from, from + (0.05 + random.nextDouble() * 0.4) * span);
            Brush brush = Brush.of(data, frame, WIDTH);
            assertThat(brush.left()).isCloseTo(seen(data, frame.day(frame.plotLeft())), within(1e-6));
            assertThat(brush.right()).isCloseTo(seen(data, frame.day(frame.width())), within(1e-6));
        });
    }

    /** A day's pixel, or the edge of the strip where it lies beyond. */
    private static double seen(TimelineData data, double day) {
        return Math.clamp(MinimapLayout.x(data, WIDTH, day), Brush.HANDLE / 2, WIDTH - Brush.HANDLE / 2);
    }

    @ParameterizedTest
    @CsvSource({"-1000000, 2000000", "-500000, -400000", "300000, 400000", "50000, 50000.5"})
    void itStaysInTheStripAndCanBeSeen(double from, double to) {
        Bounds seen = brush(from, to)
                .picture(Theme.LIGHT, WIDTH, 64, 48)
                .marks()
                .getFirst()
                .bounds();
        assertThat(seen.x()).isGreaterThanOrEqualTo(0);
        assertThat(seen.right()).isLessThanOrEqualTo(WIDTH);
        assertThat(seen.width()).isGreaterThan(2);
    }

    @Test
    void aWideOneIsHeldAtItsEdgesAndInside() {
        Brush brush = brush(20_000, 40_000);
        assertThat(brush.at(brush.left() - 4)).isEqualTo(Part.LEFT);
        assertThat(brush.at(brush.left() + 4)).isEqualTo(Part.LEFT);
        assertThat(brush.at(brush.left() + 8)).isEqualTo(Part.INSIDE);
        assertThat(brush.at(brush.right() - 8)).isEqualTo(Part.INSIDE);
        assertThat(brush.at(brush.right() + 4)).isEqualTo(Part.RIGHT);
        assertThat(brush.at(brush.right() + 8)).isEqualTo(Part.OUTSIDE);
        assertThat(brush.at(brush.left() - 8)).isEqualTo(Part.OUTSIDE);
    }

    /** Each part of any frame, however narrow, is at least as wide as a pointer needs. */
    @Test
    void howeverNarrowItCanBeMovedAndResized() {
        Seeds.each(1000, random -> {
            Brush brush = random(random);
            assertThat(pixels(brush, Part.LEFT)).isGreaterThanOrEqualTo(8);
            assertThat(pixels(brush, Part.INSIDE)).isGreaterThanOrEqualTo(8);
            assertThat(pixels(brush, Part.RIGHT)).isGreaterThanOrEqualTo(8);
        });
    }

    private static Brush random(Random random) {
        double from = 5_000 + random.nextDouble() * 40_000;
        return brush(from, from + Math.exp(random.nextDouble() * Math.log(40_000)));
    }

    private static double pixels(Brush brush, Part part) {
        double step = 0.25;
        double count = 0;
        for (double x = 0; x < WIDTH; x += step) {
            count += brush.at(x) == part ? step : 0;
        }
        return count;
    }

    @Test
    void itsHandlesAreDrawnWhereTheyAreHeld() {
        for (double days : new double[] {3_000, 40_000}) {
            Brush brush = brush(30_000, 30_000 + days);
            List<Mark.Rect> handles = rectangles(brush).skip(1).toList();
            assertThat(handles).hasSize(2);
            assertThat(brush.at(handles.get(0).bounds().x() + 3)).isEqualTo(Part.LEFT);
            assertThat(brush.at(handles.get(1).bounds().x() + 3)).isEqualTo(Part.RIGHT);
        }
    }

    @Test
    void aNarrowOneIsDrawnAsAHandleToMoveItBy() {
        for (double days : new double[] {1, 500, 1_500}) {
            Brush brush = brush(30_000, 30_000 + days);
            List<Mark.Rect> drawn = rectangles(brush).toList();
            assertThat(drawn).hasSize(2);
            Bounds frame = drawn.get(0).bounds();
            Bounds handle = drawn.get(1).bounds();
            assertThat(frame.width()).isGreaterThanOrEqualTo(Brush.HOLD);
            assertThat(handle.x()).isGreaterThan(frame.x());
            assertThat(handle.right()).isLessThan(frame.right());
            assertThat(brush.at(handle.x() + handle.width() / 2)).isEqualTo(Part.INSIDE);
        }
    }

    private static Stream<Mark.Rect> rectangles(Brush brush) {
        return brush.picture(Theme.LIGHT, WIDTH, 64, 48).marks().stream()
                .filter(Mark.Rect.class::isInstance)
                .map(Mark.Rect.class::cast);
    }
}
