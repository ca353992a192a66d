package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.display.FixedWidth;
import passage.layout.SelectionMarks.Spot;

@DisplayName("What is asked for is named first where rows are decided for a view")
class FirstNamedTest {

    private static final double WIDTH = 440;
    private static final int ROWS = 3;

    private static Dataset dataset;

    @BeforeAll
    static void read() throws PassageException {
        dataset = DatasetReader.read(Path.of("timeline-data")).dataset();
    }

    private record Picture(Arrangement arrangement, Frame frame) {
        List<Spot> inView(Set<String> events) {
            SelectionMarks marks = new SelectionMarks(arrangement, frame, new FixedWidth());
            return events.stream()
                    .flatMap(event -> marks.spots(event).stream())
                    .filter(spot -> spot.bounds().right() > 0 && spot.bounds().x() < frame.width())
                    .toList();
        }
    }

    /** A view from the beginning of one event to the end of another, which names some events first. */
    private static Picture picture(Set<String> first, boolean decided) {
        Emphasis emphasis = new Emphasis(first, Set.of(), Set.of(), Set.of(), false);
        TimelineData data = new TimelineItems(dataset, Locale.ENGLISH, Theme.PROJECTOR, _ -> Optional.empty())
                .by(Grouping.NONE, emphasis);
        List<TimelineItem> items =
                first.stream().map(id -> data.event(id).orElseThrow()).toList();
        double from = items.stream().mapToDouble(TimelineItem::first).min().orElseThrow();
        double to = items.stream().mapToDouble(TimelineItem::end).max().orElseThrow();
        LinearScale scale = new LinearScale();
        double height = Metrics.heightOf(ROWS, Metrics.LEAST_ROW);
        Viewport view = Viewport.around(from, to, WIDTH);
        Frame frame = new Frame(WIDTH, height, view, scale, 0, Theme.PROJECTOR, Locale.ENGLISH);
        Arrangement.Request whole = Arrangement.Request.of(data, scale, WIDTH, frame.lanesHeight(), Theme.PROJECTOR)
                .withRows(Metrics.LEAST_ROW);
        Arrangement.Request request = decided ? whole.decidedFor(new DaysInView(from, to), WIDTH) : whole;
        return new Picture(Arrangement.of(request, new FixedWidth()), frame);
    }

    /** Three events that lie so near to each other that in the whole timeline there is hardly room for one. */
    private static Set<String> neighbours(int at) {
        return dataset.events().subList(at, at + ROWS).stream().map(Event::id).collect(Collectors.toSet());
    }

    /** How many of all neighbours in view are such. */
    private static long count(boolean decided, Predicate<Spot> such) {
        long count = 0;
        for (int at = 0; at + ROWS <= dataset.events().size(); at += ROWS) {
            Set<String> first = neighbours(at);
            count += picture(first, decided).inView(first).stream().filter(such).count();
        }
        return count;
    }

    private static boolean isCut(Spot spot) {
        return spot.bounds().x() < 0 || spot.bounds().right() > WIDTH;
    }

    @Test
    void everyOneOfThemIsNamedAsLongAsThereIsARowForEach() {
        assertThat(count(true, spot -> !spot.labelled())).isZero();
    }

    @Test
    void noneOfTheirNamesIsCutByTheEdgeOfTheView() {
        assertThat(count(false, FirstNamedTest::isCut)).isPositive();
        assertThat(count(true, FirstNamedTest::isCut)).isZero();
    }

    @Test
    void whereThereIsNoRoomForAllOfTheirNamesEachIsCutShortRatherThanOneLeftOut() {
        assertThat(labelled(9)).isEqualTo(5);
        assertThat(labelled(4)).isBetween(1L, 4L);
    }

    /** How many of five events of an importance have a label in two rows. */
    private static long labelled(int importance) {
        List<TimelineItem> items = IntStream.range(0, 5)
                .mapToObj(i -> Items.important(importance, Items.dot("e" + i, "An assembly of many members", i * 100)))
                .toList();
        TimelineData data = Items.data(items);
        double height = Metrics.heightOf(2, Metrics.LEAST_ROW);
        Viewport view = Viewport.around(data.firstDay(), data.endDay(), WIDTH);
        Frame frame = new Frame(WIDTH, height, view, new LinearScale(), 0, Theme.PROJECTOR, Locale.ENGLISH);
        Arrangement.Request request = Arrangement.Request.of(
                        data, frame.scale(), WIDTH, frame.lanesHeight(), frame.theme())
                .withRows(Metrics.LEAST_ROW);
        SelectionMarks marks = new SelectionMarks(Arrangement.of(request, new FixedWidth()), frame, new FixedWidth());
        return items.stream()
                .flatMap(item -> marks.spots(item.id()).stream())
                .filter(Spot::labelled)
                .count();
    }
}
