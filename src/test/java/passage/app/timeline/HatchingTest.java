package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Point;
import passage.display.Style;
import passage.layout.Seeds;

/** A hatch covers its share of a rectangle and nothing outside of it. */
class HatchingTest {

    private static final Fill.Hatch HATCH = new Fill.Hatch(Colour.of("000000"), 6);
    private static final double SHARE = Math.sqrt(2) * Fill.Hatch.WIDTH / 6;

    private static Mark.Rect rect(double x, double y, double width, double height, double radius) {
        return new Mark.Rect(new Bounds(x, y, width, height), radius, Style.filled(HATCH), Optional.empty());
    }

    private static double area(List<Point> polygon) {
        double twice = 0;
        Point before = polygon.getLast();
        for (Point point : polygon) {
            twice += before.x() * point.y() - point.x() * before.y();
            before = point;
        }
        return Math.abs(twice) / 2;
    }

    private static double area(Mark.Rect rect) {
        return Hatching.strokes(rect, HATCH).stream()
                .mapToDouble(HatchingTest::area)
                .sum();
    }

    @Test
    void strokesCoverTheirShare() {
        assertThat(area(rect(10.3, 20.7, 600, 300, 0))).isCloseTo(600 * 300 * SHARE, within(60.0));
    }

    @Test
    void roundedCornersAreLeftOut() {
        double corners = 100 * 100 * (4 - Math.PI);
        assertThat(area(rect(0, 0, 600, 300, 100))).isCloseTo((600 * 300 - corners) * SHARE, within(150.0));
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.6, 33.3, 6, 0", "5, 5, 40, 12, 6", "-3, 7, 2, 50, 1", "1, 1, 0.5, 0.5, 0"})
    void nothingIsOutside(double x, double y, double width, double height, double radius) {
        Mark.Rect rect = rect(x, y, width, height, radius);
        Bounds around = rect.bounds().grow(1e-9);

        assertThat(Hatching.strokes(rect, HATCH))
                .isNotEmpty()
                .allSatisfy(stroke -> assertThat(stroke)
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allMatch(point -> around.contains(point.x(), point.y())));
    }

    /** Their straight sides at the ends are nothing but what rounding leaves of them. */
    @Test
    void capsulesAreHatchedWhereverTheyStand() {
        Seeds.each(1000, random -> {
            double height = random.nextDouble(6, 30);
            double width = random.nextDouble(100, 600);
            Mark.Rect capsule = rect(random.nextDouble(-500, 900), random.nextDouble(400), width, height, height);
            double whole = (width - height) * height + Math.PI * height * height / 4;
            assertThat(area(capsule) / (whole * SHARE)).isBetween(0.85, 1.15);
        });
    }
}
