package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.FixedWidth;
import passage.display.Mark;

class MinimapLayoutTest {
    private static final double HEIGHT = 56;

    private static Frame frame(TimelineData data, double from, double to) {
        return new Frame(1000, 400, new Viewport(from, to, 824), new LinearScale(), 0, Theme.LIGHT, Locale.ENGLISH);
    }

    private static DisplayList strip(TimelineData data, double from, double to, double width) {
        return MinimapLayout.of(data, frame(data, from, to), width, HEIGHT, new FixedWidth());
    }

    private static List<Mark.Rect> bars(DisplayList strip) {
        return strip.marks().stream()
                .filter(Mark.Rect.class::isInstance)
                .map(Mark.Rect.class::cast)
                .skip(1)
                .limit(strip.marks().stream()
                                .filter(Mark.Rect.class::isInstance)
                                .count()
                        - 2)
                .toList();
    }

    private static Bounds window(DisplayList strip) {
        return strip.marks().getLast().bounds();
    }

    @Test
    void barsStandWhereTheEventsAreAndAreAsHighAsTheirNumber() {
        TimelineData data = Items.data(
                Items.dot("a", "", 0),
                Items.dot("b", "", 50_000),
                Items.dot("c", "", 50_001),
                Items.dot("d", "", 100_000));
        List<Mark.Rect> bars = bars(strip(data, 0, 100_000, 1000));
        assertThat(bars).hasSize(3);
        assertThat(bars.get(0).bounds().x()).isCloseTo(16, within(1.0));
        assertThat(bars.get(1).bounds().x()).isCloseTo(500, within(4.0));
        assertThat(bars.get(2).bounds().right()).isCloseTo(984, within(4.0));
        assertThat(bars.get(1).bounds().height())
                .isGreaterThan(bars.get(0).bounds().height() + 10);
        assertThat(bars.get(0).bounds().height()).isEqualTo(bars.get(2).bounds().height());
        assertThat(bars).allMatch(bar -> bar.bounds().y() >= 0);
    }

    /** Told by three sources and so in three lanes, it is one event all the same. */
    @Test
    void eventInSeveralLanesCountsOnce() {
        TimelineItem start = Items.dot("start", "", 0);
        TimelineItem end = Items.item("end", "", "a", 99_999, 100_000, MarkShape.DOT);
        TimelineItem again = Items.item("end", "", "b", 99_999, 100_000, MarkShape.DOT);
        List<Mark.Rect> bars = bars(strip(Items.data(start, end, again), 0, 100_000, 1000));
        assertThat(bars.get(0).bounds().height()).isEqualTo(bars.get(1).bounds().height());
    }

    /** Though the strip is no whole number of bars wide. */
    @Test
    void lastBarEndsWhereTheSpanDoes() {
        TimelineData data = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));
        assertThat(bars(strip(data, 0, 100_000, 1003)).getLast().bounds().right())
                .isCloseTo(1003 - 16, within(1.1));
    }

    @Test
    void windowStandsOverTheDaysInView() {
        TimelineData data = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));
        Bounds window = window(strip(data, 20_000, 40_000, 1000));
        assertThat(window.x()).isCloseTo(16 + 0.2 * 968, within(1e-6));
        assertThat(window.right()).isCloseTo(16 + 0.4 * 968, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"-1000000, 2000000", "-500000, -400000", "300000, 400000", "50000, 50000.5"})
    void windowStaysInTheStripAndCanBeSeen(double from, double to) {
        TimelineData data = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));
        Bounds window = window(strip(data, from, to, 1000));
        assertThat(window.x()).isGreaterThanOrEqualTo(2);
        assertThat(window.right()).isLessThanOrEqualTo(998);
        assertThat(window.width()).isGreaterThanOrEqualTo(4 - 1e-9);
    }

    @Test
    void dayUnderAPixelIsTheInverseOfItsPlace() {
        TimelineData data = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));
        Bounds window = window(strip(data, 20_000, 40_000, 1000));
        assertThat(MinimapLayout.day(data, 1000, window.x())).isCloseTo(20_000, within(1e-6));
        assertThat(MinimapLayout.day(data, 1000, window.right())).isCloseTo(40_000, within(1e-6));
    }

    @Test
    void labelsLieInTheStripAndApart() {
        TimelineData data =
                Items.data(Items.dot("a", "", Items.day("1699-01-26")), Items.dot("b", "", Items.day("2025-06-01")));
        for (double width = 200; width < 2000; width += 90) {
            List<Mark.Text> texts = strip(data, 0, 1000, width).marks().stream()
                    .filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast)
                    .toList();
            assertThat(texts).isNotEmpty();
            double end = 0;
            for (Mark.Text text : texts) {
                assertThat(text.x()).isGreaterThan(end);
                end = text.bounds().right();
            }
            assertThat(end).isLessThan(width);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 7, 8, 33, 60, 200})
    void stripOfAnyWidthIsDrawn(double width) {
        TimelineData data = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));
        assertThat(strip(data, 0, 99_999, width).marks())
                .allMatch(mark -> mark.bounds().isFinite());
    }

    @Test
    void stripWithoutEventsShowsTheWindowAlone() {
        DisplayList strip = strip(Items.data(List.of(), List.of(), 0, 36_525), 0, 36_525, 900);
        assertThat(bars(strip)).isEmpty();
        assertThat(window(strip).width()).isGreaterThan(800);
    }
}
