package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterTest {

    private static List<Cluster> gather(double pixelsPerUnit, double... days) {
        List<TimelineItem> items = IntStream.range(0, days.length)
                .mapToObj(i -> Items.dot("e" + i, "", days[i]))
                .toList();
        return Cluster.gather(items, new LinearScale(), pixelsPerUnit);
    }

    private static List<Integer> sizes(List<Cluster> clusters) {
        return clusters.stream().map(cluster -> cluster.items().size()).toList();
    }

    @Test
    void gathersWhatLiesCloserThanADisc() {
        assertThat(sizes(gather(1, 0, 10, 100, 200, 205, 210))).containsExactly(2, 1, 3);
        assertThat(sizes(gather(10, 0, 10, 100, 200, 205, 210))).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(sizes(gather(0.01, 0, 10, 100, 200, 205, 210))).containsExactly(6);
        assertThat(gather(1)).isEmpty();
    }

    @Test
    void clusterStandsInTheMiddleOfItsEvents() {
        assertThat(gather(1, 0, 2, 10).getFirst().middle()).isCloseTo(5.5, within(1e-6));
    }

    /** A disc stands in the middle of its events, so it may come near an event that is far from its first one. */
    @Test
    void discsDoNotTouch() {
        Seeds.each(500, random -> {
            double[] days =
                    random.doubles(1 + random.nextInt(60), 0, 1000).sorted().toArray();
            double pixels = 0.05 + 3 * random.nextDouble();
            List<Cluster> clusters = gather(pixels, days);
            for (int i = 1; i < clusters.size(); i++) {
                double apart = (clusters.get(i).middle() - clusters.get(i - 1).middle()) * pixels;
                assertThat(apart).isGreaterThanOrEqualTo(Metrics.CLUSTER);
            }
            assertThat(sizes(clusters).stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(days.length);
        });
    }

    @Test
    void countsOfManyDigitsHaveRoom() {
        double[] days = new double[5000];
        Arrays.setAll(days, i -> i / 10.0);
        List<Cluster> clusters = gather(1, days);
        assertThat(sizes(clusters)).anyMatch(size -> size > 99);
        for (int i = 1; i < clusters.size(); i++) {
            double apart = clusters.get(i).middle() - clusters.get(i - 1).middle();
            assertThat(apart)
                    .isGreaterThan(
                            (clusters.get(i).width() + clusters.get(i - 1).width()) / 2);
        }
    }

    @Test
    void chainOfNearEventsBreaksUpRatherThanGrowWithoutEnd() {
        double[] days = new double[200];
        Arrays.setAll(days, i -> i * 10.0);
        assertThat(sizes(gather(1, days))).allMatch(size -> size <= 5);
    }

    /** The year is ordered by its middle, the day before that by itself. */
    @Test
    void spansFromTheFirstDayOfAnyOfItsEventsToTheLast() {
        TimelineItem day = Items.dot("day", "", 60);
        TimelineItem year = Items.item("year", "", "a", 0, 365, MarkShape.RING);
        Cluster cluster =
                Cluster.gather(List.of(day, year), new LinearScale(), 0.01).getFirst();
        assertThat(cluster.firstDay()).isZero();
        assertThat(cluster.endDay()).isEqualTo(365);
    }

    @Test
    void isNamedAfterItsMostImportantEvent() {
        TimelineItem minor = Items.dot("minor", "", 5);
        TimelineItem major = new TimelineItem(
                "major", "", "", "a", Items.BLUE, 5, 6, 7, MarkShape.DOT, TimelineItem.Certainty.FULL, 1);
        Cluster cluster =
                Cluster.gather(List.of(minor, major), new LinearScale(), 1).getFirst();
        assertThat(cluster.mostImportant()).isEqualTo(major);
        assertThat(cluster.items().getFirst()).isEqualTo(minor);
    }
}
