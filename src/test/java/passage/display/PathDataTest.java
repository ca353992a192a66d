package passage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1 2                         | M1 2
            m1,2                         | M1 2
            M1 2 3 4 5 6                 | M1 2L3 4L5 6
            m1 2 3 4 5 6                 | M1 2L4 6L9 12
            M1 2L3 4l1 1                 | M1 2L3 4L4 5
            M1 2H5h-2V9v1                | M1 2L5 2L3 2L3 9L3 10
            M1 2h1 1 1                   | M1 2L2 2L3 2L4 2
            M0 0L1 0 1 1z                | M0 0L1 0L1 1Z
            M1 1h2v2zh-1                 | M1 1L3 1L3 3ZM1 1L0 1
            M1 1h2zm5 5h1                | M1 1L3 1ZM6 6L7 6
            M0 0C1 2 3 4 5 6             | M0 0C1 2 3 4 5 6
            M1 1c1 2 3 4 5 6             | M1 1C2 3 4 5 6 7
            M0 0C0 1 2 3 4 3S6 5 6 6     | M0 0C0 1 2 3 4 3C6 3 6 5 6 6
            M0 0S3 4 5 6                 | M0 0C0 0 3 4 5 6
            M0 0Q3 6 6 0                 | M0 0C2 4 4 4 6 0
            M0 0Q3 6 6 0T12 0            | M0 0C2 4 4 4 6 0C8 -4 10 -4 12 0
            M0 0T3 3                     | M0 0C0 0 1 1 3 3
            M0 0L3 0S3 4 5 6             | M0 0L3 0C3 0 3 4 5 6
            M0 0A0 5 0 0 1 9 9           | M0 0L9 9
            M4 4A5 5 0 0 1 4 4           | M4 4
            """)
    void readsEveryCommand(String text, String absolute) {
        assertThat(PathData.parse(text).toSvg()).isEqualTo(absolute);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1.5.5-3-.25L-1-1            | M1.5 0.5L-3 -0.25L-1 -1
            M+1 -2e1,3E-1.5              | M1 -20L0.3 0.5
            '  M 1 , 2   L 3,4  '        | M1 2L3 4
            M1. 2.L3 4                   | M1 2L3 4
            """)
    void readsCompactNumbers(String text, String absolute) {
        assertThat(PathData.parse(text).toSvg()).isEqualTo(absolute);
    }

    @Test
    void emptyTextIsAnEmptyPath() {
        assertThat(PathData.parse(" ").segments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L1 2          | expected M at character 1, found 'L'
            M1            | expected a number at character 3, found its end
            M1 2 X        | expected a command at character 6, found 'X'
            M1 2 L3 x     | expected a number at character 9, found 'x'
            M1 2 L        | expected a number at character 7, found its end
            M0 0A1 1 0 2 0 3 3 | expected 0 or 1 at character 12, found '2'
            M1 1e999      | expected a number at character 4, found '1'
            M1 NaN        | expected a number at character 4, found 'N'
            """)
    void namesTheCharacterThatIsWrong(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathData.parse(text))
                .withMessage("path data: " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0, 10, 0,1, 0,-10",
        "0,0, 10, 0,0, 0,10",
        "0,0, 10, 1,1, 0,-10",
        "3,4, 10, 1,0, 17,9",
    })
    void arcStaysOnItsCircle(double x, double y, double r, int large, int sweep, double toX, double toY) {
        String text = "M%s %sA%s %s 30 %d%d%s %s".formatted(x, y, r, r, large, sweep, toX, toY);
        List<PathSegment> segments = PathData.parse(text).segments();
        Point centre = centre(new Point(x, y), new Point(toX, toY), r, large != sweep);
        Point from = new Point(x, y);
        for (PathSegment segment : segments.subList(1, segments.size())) {
            PathSegment.CurveTo curve = (PathSegment.CurveTo) segment;
            for (double t : new double[] {0.1, 0.5, 0.9, 1}) {
                assertThat(distance(at(from, curve, t), centre)).isBetween(r * 0.9997, r * 1.0003);
            }
            from = curve.to();
        }
        assertThat(from).isEqualTo(new Point(toX, toY));
        assertThat(segments.size() > 3).isEqualTo(large == 1);
    }

    @Test
    void arcWhoseRadiusIsTooSmallIsHalfOfTheSmallestThatReaches() {
        assertThat(PathData.parse("M0 0A1 1 0 0 1 20 0").toSvg())
                .isEqualTo("M0 0C0 -5.523 4.477 -10 10 -10C15.523 -10 20 -5.523 20 0");
    }

    @Test
    void flagsOfAnArcNeedNoSpace() {
        assertThat(PathData.parse("M0 0a5 5 0 0110-.5")).isEqualTo(PathData.parse("M0 0 a5 5 0 0 1 10 -0.5"));
    }

    @Test
    void transformScalesThenMoves() {
        assertThat(PathData.parse("M1 2C1 1 2 2 3 3Z").transform(2, 3, 10, 20).toSvg())
                .isEqualTo("M12 26C12 23 14 26 16 29Z");
    }

    @Test
    void symbolLandsInItsBounds() {
        Mark.Symbol symbol = symbol(new Bounds(100, 50, 12, 24), 24);
        assertThat(PathData.of(symbol).toSvg()).isEqualTo("M100 50L112 74");
    }

    @Test
    void symbolWithoutRoomIsEmpty() {
        assertThat(PathData.of(symbol(new Bounds(0, 0, -5, 5), 24)).segments()).isEmpty();
        assertThat(PathData.of(symbol(new Bounds(0, 0, 5, 5), 0)).segments()).isEmpty();
    }

    private static Mark.Symbol symbol(Bounds bounds, double box) {
        return new Mark.Symbol(bounds, "M0 0L24 24", box, Style.filled(Colour.of("000000")), Optional.empty());
    }

    /** The centre of the circle through two places, on the side that SVG's flags choose. */
    private static Point centre(Point a, Point b, double r, boolean right) {
        double half = distance(a, b) / 2;
        double away = Math.sqrt(r * r - half * half) * (right ? 1 : -1);
        double ux = (b.x() - a.x()) / (2 * half);
        double uy = (b.y() - a.y()) / (2 * half);
        return new Point((a.x() + b.x()) / 2 - away * uy, (a.y() + b.y()) / 2 + away * ux);
    }

    private static Point at(Point from, PathSegment.CurveTo curve, double t) {
        double u = 1 - t;
        double[] weights = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
        Point[] points = {from, curve.control1(), curve.control2(), curve.to()};
        double x = 0;
        double y = 0;
        for (int i = 0; i < 4; i++) {
            x += weights[i] * points[i].x();
            y += weights[i] * points[i].y();
        }
        return new Point(x, y);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
