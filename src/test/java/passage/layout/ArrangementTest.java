package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import passage.display.Bounds;
import passage.display.FixedWidth;
import passage.display.TextMeasurer;

class ArrangementTest {
    private static final TextMeasurer MEASURER = new FixedWidth();
    private static final int CASES = 300;

    /** A timeline, a scale, and a zoom from the widest view to ten thousand times closer. */
    private static Arrangement.Request random(Random random) {
        TimelineData data = Items.random(random);
        TimeScale scale = random.nextBoolean()
                ? new LinearScale()
                : BalancedScale.of(data.firstDay(), data.endDay(), data.days(), BalancedScale.USUAL);
        Viewport widest = widest(data, scale, 300 + random.nextInt(1600));
        double closer = random.nextInt(3) == 0 ? 1 : Math.exp(random.nextDouble() * Math.log(10_000));
        Zoom zoom = Zoom.of(widest.pixelsPerUnit() * closer);
        return new Arrangement.Request(data, scale, zoom, 60 + random.nextInt(800), Theme.LIGHT);
    }

    private static Viewport widest(TimelineData data, TimeScale scale, double width) {
        return Viewport.around(scale.toUnit(data.firstDay()), scale.toUnit(data.endDay()), width);
    }

    private static Arrangement arrange(Arrangement.Request request) {
        return Arrangement.of(request, MEASURER);
    }

    /** A frame so wide that everything is in view at a zoom. */
    private static Frame frame(Arrangement.Request request, double pixelsPerUnit) {
        double first = request.scale().toUnit(request.data().firstDay()) - 1000 / pixelsPerUnit;
        double end = request.scale().toUnit(request.data().endDay()) + 1000 / pixelsPerUnit;
        Viewport view = new Viewport(first, end, (end - first) * pixelsPerUnit);
        return new Frame(Metrics.HEADER + view.width(), 800, view, request.scale(), 0, Theme.LIGHT, Locale.ENGLISH);
    }

    @Test
    void eventsOfARowDoNotTouchAtTheirZoomStepNorUpToTheNext() {
        Seeds.each(CASES, random -> {
            Arrangement.Request request = random(random);
            Arrangement arrangement = arrange(request);
            double step = request.zoom().pixelsPerUnit();
            for (double closer : new double[] {1, 1.04, 1.1, 1.189}) {
                assertRowsAreClear(arrangement, frame(request, step * closer));
            }
        });
    }

    private static void assertRowsAreClear(Arrangement arrangement, Frame frame) {
        for (LaneArrangement lane : arrangement.lanes()) {
            Map<Integer, List<Bounds>> rows = lane.placed().stream()
                    .collect(Collectors.groupingBy(
                            Placed::row,
                            Collectors.mapping(
                                    placed ->
                                            ItemGeometry.of(placed, lane, frame).bounds(placed),
                                    Collectors.toList())));
            rows.values().forEach(ArrangementTest::assertClear);
        }
    }

    private static void assertClear(List<Bounds> row) {
        List<Bounds> sorted =
                row.stream().sorted(Comparator.comparingDouble(Bounds::x)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i).x()).isGreaterThan(sorted.get(i - 1).right() + Metrics.CLEAR - 0.01);
        }
    }

    @Test
    void dotsWithoutALabelDoNotTouchAtTheirZoomStepNorUpToTheNext() {
        Seeds.each(CASES, random -> {
            Arrangement.Request request = random(random);
            for (double closer : new double[] {1, 1.09, 1.189}) {
                Frame frame = frame(request, request.zoom().pixelsPerUnit() * closer);
                for (LaneArrangement lane : arrange(request).lanes()) {
                    List<Bounds> discs = lane.clusters().stream()
                            .map(cluster -> new Bounds(frame.x(cluster.middle()), 0, 0, 1).grow(Metrics.CLUSTER / 2))
                            .toList();
                    for (int i = 1; i < discs.size(); i++) {
                        assertThat(discs.get(i).x())
                                .isGreaterThanOrEqualTo(discs.get(i - 1).right() - 1e-6);
                    }
                }
            }
        });
    }

    @Test
    void everyEventIsPlacedOrCounted() {
        Seeds.each(CASES, random -> {
            Arrangement.Request request = random(random);
            List<TimelineItem> found = new ArrayList<>();
            for (LaneArrangement lane : arrange(request).lanes()) {
                List<TimelineItem> hidden = lane.clusters().stream()
                        .flatMap(cluster -> cluster.items().stream())
                        .toList();
                assertThat(lane.hidden()).isEqualTo(hidden.size());
                assertThat(lane.placed().size() + lane.hidden())
                        .isEqualTo(lane.lane().count());
                Stream.concat(lane.placed().stream().map(Placed::item), hidden.stream())
                        .peek(item ->
                                assertThat(item.lane()).isEqualTo(lane.lane().key()))
                        .forEach(found::add);
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(request.data().items());
        });
    }

    @Test
    void orderOfTheEventsDoesNotMatter() {
        Seeds.each(CASES, random -> {
            Arrangement.Request request = random(random);
            TimelineData data = request.data();
            List<TimelineItem> shuffled = new ArrayList<>(data.items());
            Collections.shuffle(shuffled, random);
            TimelineData other = new TimelineData(data.lanes(), shuffled, data.firstDay(), data.endDay());
            Arrangement.Request again =
                    new Arrangement.Request(other, request.scale(), request.zoom(), request.height(), request.theme());
            assertThat(arrange(again).lanes()).isEqualTo(arrange(request).lanes());
        });
    }

    @Test
    void noLabelLeavesTheWidestView() {
        Seeds.each(CASES, random -> {
            TimelineData data = Items.random(random);
            TimeScale scale = new LinearScale();
            Viewport view = widest(data, scale, 100 + random.nextInt(1800));
            Frame frame = new Frame(Metrics.HEADER + view.width(), 400, view, scale, 0, Theme.LIGHT, Locale.ENGLISH);
            Arrangement arrangement =
                    arrange(new Arrangement.Request(data, scale, Zoom.of(view.pixelsPerUnit()), 352, Theme.LIGHT));
            for (LaneArrangement lane : arrangement.lanes()) {
                for (Placed placed : lane.placed()) {
                    Bounds bounds = ItemGeometry.of(placed, lane, frame).bounds(placed);
                    assertThat(bounds.x()).isGreaterThanOrEqualTo(frame.plotLeft());
                    assertThat(bounds.right()).isLessThanOrEqualTo(frame.width());
                }
            }
        });
    }

    @Test
    void lanesLieOneUnderTheOtherAndHoldTheirRows() {
        Seeds.each(CASES, random -> {
            Arrangement arrangement = arrange(random(random));
            double top = 0;
            for (LaneArrangement lane : arrangement.lanes()) {
                assertThat(lane.top()).isCloseTo(top, within(1e-9));
                assertThat(lane.height()).isGreaterThanOrEqualTo(Metrics.LANE_LEAST);
                top += lane.height();
                double lowest = lane.clusters().isEmpty() ? top : lane.top() + lane.dotsMiddle() - lane.top() - 8;
                lane.placed()
                        .forEach(placed -> assertThat(lane.rowMiddle(placed.row()) + Metrics.ROW / 2)
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
    void sameRequestGivesAnEqualArrangement() {
        Seeds.each(50, random -> {
            Arrangement.Request request = random(random);
            assertThat(arrange(request).lanes()).isEqualTo(arrange(request).lanes());
        });
    }

    @Test
    void mostImportantEventIsLabelledFirst() {
        TimelineItem minor = Items.dot("minor", "A minor event", 5000);
        TimelineItem major = new TimelineItem(
                "major",
                "A major event",
                "",
                "a",
                Items.BLUE,
                5,
                5000,
                5001,
                MarkShape.DOT,
                TimelineItem.Certainty.FULL,
                1);
        TimelineItem last = Items.dot("last", "", 20_000);
        TimelineData data = Items.data(minor, major, Items.dot("first", "", 0), last);
        Arrangement arrangement =
                arrange(new Arrangement.Request(data, new LinearScale(), Zoom.of(0.05), 48, Theme.LIGHT));
        LaneArrangement lane = arrangement.lanes().getFirst();
        assertThat(lane.placed())
                .extracting(placed -> placed.item().id())
                .contains("major")
                .doesNotContain("minor");
        assertThat(lane.clusters()).flatExtracting(Cluster::items).contains(minor);
    }

    @Test
    void manyEventsOnOneDayTakeRowsAndTheRestBecomeOneCluster() {
        List<TimelineItem> items = new ArrayList<>(List.of(Items.dot("z", "End", 30_000)));
        for (int i = 0; i < 100; i++) {
            items.add(Items.dot("e" + i, "Event " + i, 10_000));
        }
        Arrangement arrangement = arrange(new Arrangement.Request(
                Items.data(items), new LinearScale(), Zoom.of(0.05), 48 + 9 * Metrics.ROW, Theme.LIGHT));
        LaneArrangement lane = arrangement.lanes().getFirst();
        assertThat(lane.placed()).extracting(Placed::row).contains(0, 9).doesNotContain(10);
        assertThat(lane.clusters()).hasSize(1);
        assertThat(lane.hidden()).isEqualTo(101 - lane.placed().size());
    }

    /** Both its sides end where the labels must. */
    @Test
    void eventAsLongAsTheWholeTimelineBearsItsLabelOnItsBar() {
        TimelineData data =
                Items.data(Items.toldBy(2, Items.bar("age", "An age", 0, 40_000)), Items.dot("d", "A day", 9000));
        for (double pixels : new double[] {0.03, 1, 2000}) {
            LaneArrangement lane = arrange(
                            new Arrangement.Request(data, new LinearScale(), Zoom.of(pixels), 300, Theme.LIGHT))
                    .lanes()
                    .getFirst();
            assertThat(lane.clusters()).isEmpty();
            assertThat(lane.placed()).extracting(placed -> placed.item().id()).containsExactlyInAnyOrder("age", "d");
        }
    }

    @Test
    void onlyEventOfATimelineHasALabel() {
        TimelineData data = Items.data(Items.dot("d", "A day", 9000));
        Viewport whole = widest(data, new LinearScale(), 1000);
        Arrangement arrangement = arrange(
                new Arrangement.Request(data, new LinearScale(), Zoom.of(whole.pixelsPerUnit()), 300, Theme.LIGHT));
        assertThat(arrangement.lanes().getFirst().placed()).hasSize(1);
    }

    @Test
    void withoutEventsThereAreNoLanes() {
        Arrangement arrangement = arrange(new Arrangement.Request(
                new TimelineData(List.of(), List.of(), 0, 1), new LinearScale(), new Zoom(0), 300, Theme.LIGHT));
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
