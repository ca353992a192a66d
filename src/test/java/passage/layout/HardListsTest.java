package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import passage.display.DisplayList;
import passage.display.FixedWidth;

@DisplayName("A list that nobody would make is drawn all the same, at every zoom and in every window")
class HardListsTest {

    private static final int MANY = 10_000;
    private static final double SPAN = 100_000;

    static Stream<Arguments> lists() {
        return Stream.of(
                list("all on one day", 100_000, i -> Items.dot("e" + i, "Event " + i, 9000)),
                list("all on one day but one", 100_000, i -> Items.dot("e" + i, "Event " + i, i == 0 ? 0 : 9000)),
                list("the same title", MANY, i -> Items.dot("e" + i, "The same title", i * 10)),
                list("spans that cover everything", MANY, i -> Items.bar("e" + i, "An age " + i, 0, SPAN)),
                list("without titles", MANY, i -> Items.dot("e" + i, "", i * 10)),
                list("titles of a thousand letters", MANY, i -> Items.dot("e" + i, "x".repeat(1000), i * 10)),
                list("odd titles", 1000, i -> Items.dot("e" + i, "🚀 معاهدة e\u0301 \uD800".repeat(60) + i, i * 100)),
                list("over all history", MANY, i -> Items.dot("e" + i, "Event " + i, -3_600_000 + i * 720.0)),
                list("a single event", 1, i -> Items.dot("e" + i, "Alone", 9000)));
    }

    private static Arguments list(String name, int count, IntFunction<TimelineItem> item) {
        return Arguments.of(name, IntStream.range(0, count).mapToObj(item).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void isDrawn(String name, List<TimelineItem> items) {
        TimelineData data = Items.data(items);
        for (TimeScale scale : List.of(new LinearScale(), BalancedScale.of(data.density(), BalancedScale.MOST))) {
            for (double width : new double[] {24, 1744}) {
                Viewport view = Viewport.around(scale.toUnit(data.firstDay()), scale.toUnit(data.endDay()), width);
                Look whole = Look.of(data, scale, view, 400);
                Arrangement arrangement = whole.arrangement();
                double middle = view.x(scale.toUnit(items.get(items.size() / 2).middle()));
                for (double closer = 0.7; closer < 1e7; closer *= 11) {
                    assertSensible(whole.through(view.zoomed(closer, middle)), arrangement, items);
                }
            }
        }
    }

    private static void assertSensible(Look look, Arrangement arrangement, List<TimelineItem> items) {
        Frame frame = look.frame();
        DisplayList picture = TimelineLayout.of(arrangement, frame, "", new FixedWidth());
        assertThat(Seen.in(picture))
                .hasSizeLessThan(3000)
                .allMatch(seen -> seen.mark().bounds().isFinite());
        double from = frame.day(frame.plotLeft());
        double to = frame.day(frame.width());
        long inView = items.stream()
                .filter(item -> item.first() < to && item.end() > from)
                .count();
        LaneView view = look.view(arrangement.lanes().getFirst());
        assertThat(view.shown().size() + view.hidden()).isGreaterThanOrEqualTo((int) inView);
    }
}
