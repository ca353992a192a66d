package passage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

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
    void fadeGrowsFromNothingOverItsLength() {
        assertThat(new Fade(RED, 20, 30).stops(100))
                .containsExactly(
                        new Fade.Stop(0, NO_RED),
                        new Fade.Stop(0.2, RED),
                        new Fade.Stop(0.7, RED),
                        new Fade.Stop(1, NO_RED));
    }

    @Test
    void edgeThatDoesNotFadeIsHard() {
        assertThat(new Fade(RED, 0, 25).stops(100))
                .containsExactly(new Fade.Stop(0, RED), new Fade.Stop(0.75, RED), new Fade.Stop(1, NO_RED));
        assertThat(new Fade(RED, 0, 0).stops(100)).containsExactly(new Fade.Stop(0, RED), new Fade.Stop(1, RED));
    }

    @Test
    void fadesThatMeetShareTheWidthInProportion() {
        List<Fade.Stop> stops = new Fade(RED, 40, 20).stops(30);
        assertThat(stops).hasSize(3);
        assertThat(stops.get(1).offset()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(stops.get(1).colour()).isEqualTo(RED);
    }

    @ParameterizedTest
    @CsvSource({"0,0,1", "1e-9,1e-9,1", "50,50,100", "1e9,1,1", "1,1e9,1", "33.3,66.7,100", "0,1,1e9", "10,0,10"})
    void offsetsGrowFromZeroToOneEvenAsFloats(double left, double right, double width) {
        List<Fade.Stop> stops = new Fade(RED, left, right).stops(width);
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
        assertThatIllegalArgumentException().isThrownBy(() -> new Fade(RED, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fade(RED, 0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hatch(RED, 0));
    }
}
