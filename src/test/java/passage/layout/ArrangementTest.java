package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.display.FixedWidth;
import passage.display.TextMeasurer;

/** What holds at every zoom: heights, rows and which lanes there are. */
class ArrangementTest {
    private static final TextMeasurer MEASURER = new FixedWidth();
    private static final int CASES = 1000;

    /** A timeline and a scale in a plot of any size. */
    private static Arrangement.Request random(Random random) {
        TimelineData data = Items.random(random);
        TimeScale scale =
                random.nextBoolean() ? new LinearScale() : BalancedScale.of(data.density(), BalancedScale.USUAL);
        return Arrangement.Request.of(data, scale, 300 + random.nextInt(1600), 60 + random.nextInt(800), Theme.LIGHT);
    }

    private static Arrangement arrange(Arrangement.Request request) {
        return Arrangement.of(request, MEASURER);
    }

    private static Arrangement arrange(TimelineData data, double width, double height) {
        return arrange(Arrangement.Request.of(data, new LinearScale(), width, height, Theme.LIGHT));
    }

    /** The only cell of a lane where the whole timeline is in view. */
    private static Cell whole(Arrangement.Request request, LaneArrangement lane) {
        return lane.covering(request.root(), 0, 1).getFirst();
    }

    private static List<Placed> placed(TimelineData data, double width, double height) {
        Arrangement.Request request = Arrangement.Request.of(data, new LinearScale(), width, height, Theme.LIGHT);
        return whole(request, arrange(request).lanes().getFirst()).placed();
    }

    @Test
    void lanesLieOneUnderTheOtherAndHoldTheirRows() {
        Seeds.each(CASES, random -> {
            Arrangement.Request request = random(random);
            Arrangement arrangement = arrange(request);
            double top = 0;
            for (LaneArrangement lane : arrangement.lanes()) {
                assertThat(lane.top()).isCloseTo(top, within(1e-9));
                assertThat(lane.height()).isGreaterThanOrEqualTo(Metrics.LANE_LEAST);
                top += lane.height();
                Cell whole = whole(request, lane);
                double lowest = whole.clusters().isEmpty() ? top : lane.dotsMiddle() - 8;
                whole.placed()
                        .forEach(
                                placed -> assertThat(lane.rowMiddle(placed.row() + placed.rows() - 1) + Metrics.ROW / 2)
                                        .isLessThanOrEqualTo(lowest));
            }
            assertThat(arrangement.height()).isCloseTo(top, within(1e-9));
        });
    }

    @Test
    void lanesFillTheHeightWhereTheyCan() {
        Seeds.each(CASES, random -> {
            Arrangement.Request request = random(random);
            Arrangement arrangement = arrange(request);
            int lanes = arrangement.lanes().size();
            boolean roomy = request.height() >= lanes * (Metrics.LANE_TOP + Metrics.ROW + Metrics.LANE_BOTTOM);
            if (roomy) {
                assertThat(arrangement.height()).isBetween(request.height() - lanes, request.height() + 1e-9);
            }
        });
    }

    @Test
    void orderOfTheEventsDoesNotMatter() {
        Seeds.each(CASES, random -> {
            Arrangement.Request request = random(random);
            TimelineData data = request.data();
            List<TimelineItem> shuffled = new ArrayList<>(data.events());
            Collections.shuffle(shuffled, random);
            TimelineData other = Items.data(data.lanes(), shuffled, data.firstDay(), data.endDay());
            Arrangement.Request again =
                    new Arrangement.Request(other, request.scale(), request.root(), request.height(), request.theme());
            Zoom zoom = new Zoom(request.root().step() + random.nextInt(12));
            double from = request.scale().toUnit(data.firstDay());
            double to = request.scale().toUnit(data.endDay());
            List<LaneArrangement> expected = arrange(request).lanes();
            List<LaneArrangement> found = arrange(again).lanes();
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i).height()).isEqualTo(expected.get(i).height());
                List<Cell> cells = expected.get(i).covering(zoom, from, to);
                List<Cell> same = found.get(i).covering(zoom, from, to);
                assertThat(same).hasSameSizeAs(cells);
                for (int j = 0; j < cells.size(); j++) {
                    assertThat(same.get(j).placed()).isEqualTo(cells.get(j).placed());
                    assertThat(same.get(j).clusters()).isEqualTo(cells.get(j).clusters());
                }
            }
        });
    }

    @Test
    void mostImportantEventIsLabelledFirst() {
        TimelineItem minor = Items.dot("minor", "A minor event", 5000);
        TimelineItem major = Items.important(5, Items.dot("major", "A major event", 5000));
        TimelineData data = Items.data(minor, major, Items.dot("first", "", 0), Items.dot("last", "", 20_000));
        assertThat(placed(data, 1000, 48))
                .extracting(placed -> placed.item().id())
                .contains("major")
                .doesNotContain("minor");
    }

    @Test
    void manyEventsOnOneDayTakeRowsAndTheRestBecomeOneCluster() {
        List<TimelineItem> items = new ArrayList<>(List.of(Items.dot("z", "End", 30_000)));
        IntStream.range(0, 100).forEach(i -> items.add(Items.dot("e" + i, "Event " + i, 10_000)));
        Arrangement.Request request =
                Arrangement.Request.of(Items.data(items), new LinearScale(), 1500, 48 + 9 * Metrics.ROW, Theme.LIGHT);
        Cell cell = whole(request, arrange(request).lanes().getFirst());
        assertThat(cell.placed()).extracting(Placed::row).contains(0, 9).doesNotContain(10);
        assertThat(cell.clusters())
                .extracting(Cluster::count)
                .containsExactly(101 - cell.placed().size());
    }

    @Test
    void eventAsLongAsTheWholeTimelineLeavesRowsToTheOthers() {
        List<TimelineItem> items = new ArrayList<>(List.of(Items.dot("d", "A day", 9000)));
        IntStream.range(0, 40).forEach(i -> items.add(Items.important(5, Items.bar("age" + i, "An age", 0, 40_000))));
        assertThat(placed(Items.data(items), 1000, 300))
                .extracting(placed -> placed.item().title())
                .contains("A day", "An age");
    }

    /** Both its sides end where the labels must. */
    @Test
    void eventAsLongAsTheWholeTimelineBearsItsLabelAboveItsBarOrOnIt() {
        TimelineItem age = Items.toldBy(2, Items.bar("age", "An age", 0, 40_000));
        TimelineData data = Items.data(age, Items.dot("d", "A day", 9000));
        assertThat(placed(data, 1000, 300))
                .filteredOn(placed -> placed.item().equals(age))
                .extracting(Placed::side)
                .containsAnyOf(Placed.Side.ABOVE, Placed.Side.ON);
    }

    @Test
    void onlyEventOfATimelineHasALabel() {
        assertThat(placed(Items.data(Items.dot("d", "A day", 9000)), 1000, 300)).hasSize(1);
    }

    @Test
    void laneWithoutEventsIsNotThere() {
        TimelineItem item = Items.dot("d", "A day", 9000);
        Lane full = Items.data(item).lanes().getFirst();
        Lane empty = new Lane("empty", "Empty", full.icon(), Items.BLUE, 0);
        TimelineData data = Items.data(List.of(empty, full), List.of(item), 0, 10_000);
        assertThat(arrange(data, 1000, 300).lanes())
                .extracting(LaneArrangement::lane)
                .containsExactly(full);
    }

    @Test
    void withoutEventsThereAreNoLanes() {
        Arrangement arrangement = arrange(Items.data(List.of(), List.of(), 0, 1), 1000, 300);
        assertThat(arrangement.lanes()).isEmpty();
        assertThat(arrangement.height()).isZero();
    }

    @Test
    void requestsAreTheSameWhenTheyLeadToTheSameArrangement() {
        TimelineData data = Items.data(Items.dot("d", "A day", 9000));
        TimeScale scale = new LinearScale();
        Arrangement.Request request = new Arrangement.Request(data, scale, new Zoom(3), 300, Theme.LIGHT);
        assertThat(request.sameAs(new Arrangement.Request(data, scale, new Zoom(3), 300, Theme.LIGHT)))
                .isTrue();
        assertThat(request.sameAs(new Arrangement.Request(data, scale, new Zoom(4), 300, Theme.LIGHT)))
                .isFalse();
        assertThat(request.sameAs(new Arrangement.Request(data, scale, new Zoom(3), 301, Theme.LIGHT)))
                .isFalse();
        assertThat(request.sameAs(new Arrangement.Request(data, scale, new Zoom(3), 300, Theme.DARK)))
                .isFalse();
    }
}
