package passage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.display.Fill.Fade;
import passage.display.Fill.Hatch;
import passage.display.PathSegment.LineTo;
import passage.display.PathSegment.MoveTo;

class FillTest {
    private static final Colour RED = Colour.of("B3261E");
    private static final Colour NO_RED = RED.withOpacity(0);

    @Test
    void fadeGrowsFromNothingAndFadesAgain() {
        assertThat(new Fade(RED, 0, 20, 70, 100).stops(100))
                .containsExactly(
                        new Fade.Stop(0, NO_RED),
                        new Fade.Stop(0.2, RED),
                        new Fade.Stop(0.7, RED),
                        new Fade.Stop(1, NO_RED));
    }

    @Test
    void edgeThatDoesNotFadeIsHard() {
        assertThat(new Fade(RED, 0, 0, 75, 100).stops(100))
                .containsExactly(new Fade.Stop(0, RED), new Fade.Stop(0.75, RED), new Fade.Stop(1, NO_RED));
        assertThat(new Fade(RED, 0, 0, 100, 100).stops(100))
                .containsExactly(new Fade.Stop(0, RED), new Fade.Stop(1, RED));
    }

    @Test
    void fadeWithoutAWholeStretchIsStrongestAtOnePlace() {
        assertThat(new Fade(RED, 0, 20, 20, 30).stops(30))
                .containsExactly(new Fade.Stop(0, NO_RED), new Fade.Stop(20 / 30.0, RED), new Fade.Stop(1, NO_RED));
    }

    /** As where a window shows a part of a long mark. */
    @Test
    void fadeThatBeginsAndEndsOutsideIsSeenInPart() {
        assertThat(new Fade(RED, -100, 100, 1e9, 2e9).stops(100))
                .containsExactly(new Fade.Stop(0, RED.withOpacity(0.5)), new Fade.Stop(1, RED));
        assertThat(new Fade(RED.withOpacity(0.8), -150, -50, -50, 150)
                        .stops(100)
                        .getFirst())
                .isEqualTo(new Fade.Stop(0, RED.withOpacity(0.6)));
        assertThat(new Fade(RED, 200, 300, 400, 500).stops(100))
                .containsExactly(new Fade.Stop(0, NO_RED), new Fade.Stop(1, NO_RED));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,1,1,1",
        "0,1e-9,1,1,1",
        "0,50,50,100,100",
        "-1e9,1e9,1e9,2e9,1",
        "0,33.3,66.7,100,100",
        "0,0,1,1e9,1e9",
        "0,10,10,10,10"
    })
    void offsetsGrowFromZeroToOneEvenAsFloats(double a, double b, double c, double d, double width) {
        List<Fade.Stop> stops = new Fade(RED, a, b, c, d).stops(width);
        assertThat(stops).hasSizeGreaterThanOrEqualTo(2);
        assertThat(stops.getFirst().offset()).isZero();
        assertThat(stops.getLast().offset()).isEqualTo(1);
        for (int i = 1; i < stops.size(); i++) {
            assertThat((float) stops.get(i).offset())
                    .isGreaterThan((float) stops.get(i - 1).offset());
        }
    }

    @Test
    void hatchRisesToTheRightAtRegularGapsOverTheWholeArea() {
        Bounds area = new Bounds(100, 50, 40, 20);
        List<PathSegment> strokes = new Hatch(RED, 8).strokes(area).segments();
        double reached = area.x();
        for (int i = 0; i < strokes.size(); i += 2) {
            Point low = ((MoveTo) strokes.get(i)).to();
            Point high = ((LineTo) strokes.get(i + 1)).to();
            assertThat(high.x() - low.x()).isEqualTo(low.y() - high.y());
            assertThat(low.y()).isGreaterThanOrEqualTo(area.bottom());
            assertThat(high.y()).isLessThanOrEqualTo(area.y());
            reached = Math.max(reached, low.x());
        }
        assertThat(((MoveTo) strokes.getFirst()).to().x()).isLessThanOrEqualTo(area.x() - area.height());
        assertThat(reached).isGreaterThan(area.right() - 8);
    }

    @Test
    void refusesLengthsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fade(RED, 1, 0, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fade(RED, 0, 0, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hatch(RED, 0));
    }
}
