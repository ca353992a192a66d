package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Category;
import passage.dataset.LocalizedText;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Fill;
import passage.display.FixedWidth;
import passage.display.Mark;

class MinimapLayoutTest {
    private static final double HEIGHT = 64;
    private static final double BASE = MinimapLayout.base(HEIGHT);
    private static final Colour RED = Colour.of("B3261E");

    private static DisplayList strip(TimelineData data, double width) {
        Frame frame =
                new Frame(1000, 400, new Viewport(0, 1000, 824), new LinearScale(), 0, Theme.LIGHT, Locale.ENGLISH);
        return MinimapLayout.of(data, List.of("red", "blue"), frame, width, HEIGHT, new FixedWidth());
    }

    /** All rectangles but the ground. */
    private static List<Mark.Rect> bars(DisplayList strip) {
        return strip.marks().stream()
                .filter(Mark.Rect.class::isInstance)
                .map(Mark.Rect.class::cast)
                .skip(1)
                .toList();
    }

    private static TimelineItem red(String id, double day) {
        return of("red", RED, id, day);
    }

    private static TimelineItem of(String category, Colour colour, String id, double day) {
        TimelineItem item = Items.dot(id, "", day);
        return new TimelineItem(
                id,
                "",
                "a",
                category,
                colour,
                item.importance(),
                item.extent(),
                item.shape(),
                item.certainty(),
                item.sources(),
                item.dispute(),
                "",
                Optional.empty(),
                false);
    }

    @Test
    void barsStandWhereTheEventsAreAndAreTheHigherTheMoreThereAre() {
        TimelineData data = Items.data(
                Items.dot("a", "", 0),
                Items.dot("b", "", 50_000),
                Items.dot("c", "", 50_001),
                Items.dot("d", "", 100_000));
        List<Mark.Rect> bars = bars(strip(data, 1000));
        assertThat(bars).hasSize(3);
        assertThat(bars.get(0).bounds().x()).isCloseTo(16, within(1.0));
        assertThat(bars.get(1).bounds().x()).isCloseTo(500, within(4.0));
        assertThat(bars.get(2).bounds().right()).isCloseTo(984, within(4.0));
        assertThat(bars.get(1).bounds().height())
                .isGreaterThan(bars.get(0).bounds().height() + 10);
        assertThat(bars.get(0).bounds().height()).isEqualTo(bars.get(2).bounds().height());
        assertThat(bars).allMatch(bar -> bar.bounds().y() >= 0 && bar.bounds().bottom() <= BASE);
    }

    @Test
    void aSingleEventIsSeenBesideACrowdOfTenThousand() {
        List<TimelineItem> crowd = IntStream.range(0, 10_000)
                .mapToObj(i -> Items.dot("e" + i, "", 50_000))
                .toList();
        List<TimelineItem> items = new ArrayList<>(crowd);
        items.add(Items.dot("alone", "", 0));
        List<Mark.Rect> bars = bars(strip(Items.data(items), 1000));
        assertThat(bars.getFirst().bounds().height()).isGreaterThanOrEqualTo(5);
        assertThat(bars.getLast().bounds().height()).isGreaterThan(35);
    }

    /** As the lanes do: whichever happened first. */
    @Test
    void categoriesLieUponEachOtherInTheirOrder() {
        TimelineData data = Items.data(red("a", 50_000), Items.dot("b", "", 50_001), Items.dot("c", "", 0));
        List<Mark.Rect> bars = bars(strip(data, 1000)).stream()
                .filter(bar -> bar.bounds().x() > 100)
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).style().fill()).isEqualTo(new Fill.Solid(Items.BLUE));
        assertThat(bars.get(1).style().fill()).isEqualTo(new Fill.Solid(RED));
        assertThat(bars.get(0).bounds().bottom()).isEqualTo(BASE);
        assertThat(bars.get(1).bounds().bottom())
                .isLessThan(bars.get(0).bounds().y());
    }

    @Test
    void twoCategoriesOfOneColourAreTwo() {
        TimelineData data = Items.data(Items.dot("a", "", 0), red("b", 50_000), of("rust", RED, "c", 50_001));
        double x = MinimapLayout.x(data, 1000, 50_000);
        assertThat(MinimapLayout.column(data, 1000, x).orElseThrow().counts()).isEqualTo(Map.of("red", 1, "rust", 1));
        assertThat(bars(strip(data, 1000))).hasSize(3);
    }

    /** Told by three sources and so in three lanes, it is one event all the same. */
    @Test
    void eventInSeveralLanesCountsOnce() {
        TimelineItem start = Items.dot("start", "", 0);
        TimelineItem end = Items.item("end", "", "a", 99_999, 100_000, MarkShape.DOT);
        TimelineItem again = Items.item("end", "", "b", 99_999, 100_000, MarkShape.DOT);
        List<Mark.Rect> bars = bars(strip(Items.data(start, end, again), 1000));
        assertThat(bars.get(0).bounds().height()).isEqualTo(bars.get(1).bounds().height());
    }

    /** Though the strip is no whole number of bars wide. */
    @Test
    void lastBarEndsWhereTheSpanDoes() {
        TimelineData data = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));
        assertThat(bars(strip(data, 1003)).getLast().bounds().right()).isCloseTo(1003 - 16, within(1.1));
    }

    @Test
    void aColumnKnowsItsDaysAndHowManyEventsOfEachCategoryItHas() {
        TimelineData data = Items.data(
                red("a", 50_000), Items.dot("b", "", 50_001), Items.dot("c", "", 50_002), Items.dot("d", "", 100_000));
        double x = MinimapLayout.x(data, 1000, 50_001);
        MinimapLayout.Column column = MinimapLayout.column(data, 1000, x).orElseThrow();
        assertThat(column.from()).isLessThanOrEqualTo(50_000);
        assertThat(column.to()).isGreaterThan(50_002);
        assertThat(column.counts()).isEqualTo(Map.of("red", 1, "blue", 2));
        assertThat(MinimapLayout.column(data, 1000, 300).orElseThrow().counts()).isEmpty();
        assertThat(MinimapLayout.column(data, 1000, 4)).isEmpty();
        assertThat(MinimapLayout.column(data, 1000, 998)).isEmpty();
    }

    @Test
    void dayUnderAPixelIsTheInverseOfItsPlace() {
        TimelineData data = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 99_999));
        for (double day : new double[] {-500, 0, 20_000, 99_999.5, 200_000}) {
            assertThat(MinimapLayout.day(data, 1000, MinimapLayout.x(data, 1000, day)))
                    .isCloseTo(day, within(1e-6));
        }
    }

    static List<Theme> themes() {
        return Theme.OF_WINDOWS;
    }

    /** On the ground of the strip, and under the frame of the window. */
    @ParameterizedTest
    @MethodSource("themes")
    void everyCategoryStandsOutFromTheGround(Theme theme) {
        Colour framed = theme.accent().over(theme.panel(), Brush.TINT);
        String[] colours = {"0B6FB8 63B3ED", "8A5A00 E0A83E", "B3261E F28B82", "7A4E1D D9A86C", "3D6B1F 9CCB72"};
        for (String pair : colours) {
            String[] hex = pair.split(" ");
            Colour colour = theme.mark(new Category("a", LocalizedText.of("A"), "", "#" + hex[0], "#" + hex[1]));
            assertThat(colour.contrast(theme.panel())).isGreaterThan(3);
            assertThat(theme.accent().over(colour, Brush.TINT).contrast(framed)).isGreaterThan(3);
        }
    }

    @Test
    void labelsLieInTheStripAndApart() {
        TimelineData data =
                Items.data(Items.dot("a", "", Items.day("1699-01-26")), Items.dot("b", "", Items.day("2025-06-01")));
        for (double width = 200; width < 2000; width += 90) {
            List<Mark.Text> texts = strip(data, width).marks().stream()
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
        assertThat(strip(data, width).marks()).allMatch(mark -> mark.bounds().isFinite());
    }

    @Test
    void stripWithoutEventsIsEmpty() {
        assertThat(bars(strip(Items.data(List.of(), List.of(), 0, 36_525), 900)))
                .isEmpty();
    }
}
