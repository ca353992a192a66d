package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.display.FixedWidth;

class ClustersTest {

    private static List<Cluster> gather(double pixelsPerUnit, TimelineItem... items) {
        TimelineData data = Items.data(items);
        Rules rules = new Rules(
                data,
                new LinearScale(),
                new TimeScale.Stretch(data.firstDay(), data.endDay()),
                Optional.empty(),
                Theme.LIGHT,
                new FixedWidth());
        return new Clusters(data.index("a"), rules, new Words(Locale.ENGLISH), Theme.LIGHT, new FixedWidth())
                .of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, pixelsPerUnit, List.of());
    }

    private static List<Cluster> gather(double pixelsPerUnit, double... days) {
        return gather(
                pixelsPerUnit,
                IntStream.range(0, days.length)
                        .mapToObj(i -> Items.dot("e" + i, "", days[i]))
                        .toArray(TimelineItem[]::new));
    }

    private static List<Integer> counts(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::count).toList();
    }

    @Test
    void gathersWhatStandsInTheSamePlaceOfTheScale() {
        assertThat(counts(gather(1, 0, 10, 100, 200, 205, 210))).containsExactly(2, 1, 3);
        assertThat(counts(gather(10, 0, 10, 100, 200, 205, 210))).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(counts(gather(0.01, 0, 10, 100, 200, 205, 210))).containsExactly(6);
    }

    /** One that would stand beside a single dot does not swallow it. */
    @Test
    void twoDiscsSideBySideShareOne() {
        double place = Metrics.PLACE;
        assertThat(counts(gather(1, 0, 10, place, place + 10))).containsExactly(4);
        assertThat(counts(gather(1, 0, 10, place))).containsExactly(2, 1);
        assertThat(counts(gather(1, place, place + 10, 2 * place, 2 * place + 10)))
                .containsExactly(2, 2);
    }

    /** Where only one pair of places is crowded, the other keeps what it shows of its place. */
    @Test
    void fourPlacesShareADiscWhereBothPairsAreCrowded() {
        double[] full =
                IntStream.range(0, 40).mapToDouble(i -> i * Metrics.PLACE / 10).toArray();
        assertThat(counts(gather(1, full))).containsExactly(40);
        assertThat(counts(gather(1, Arrays.copyOf(full, 24)))).containsExactly(20, 4);
    }

    @Test
    void clusterStandsInTheMiddleOfItsEvents() {
        assertThat(gather(1, 10, 12, 20).getFirst().unit()).isCloseTo(15.5, within(1e-6));
    }

    @Test
    void discsNeitherTouchNorLoseAnEventNorStandFarFromIt() {
        Seeds.each(1000, random -> {
            double[] days =
                    random.doubles(1 + random.nextInt(200), 0, 1000).sorted().toArray();
            double pixels = 0.05 + 3 * random.nextDouble();
            List<Cluster> clusters = gather(pixels, days);
            for (int i = 1; i < clusters.size(); i++) {
                double apart = (clusters.get(i).unit() - clusters.get(i - 1).unit()) * pixels;
                double needed = (clusters.get(i).width() + clusters.get(i - 1).width()) / 2;
                assertThat(apart).isGreaterThan(needed);
            }
            assertThat(counts(clusters).stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(days.length);
            for (Cluster cluster : clusters) {
                double off = Math.abs(cluster.unit() - cluster.named().anchor());
                double half = (cluster.toUnit() - cluster.fromUnit()) / 2;
                assertThat(off).isLessThan(cluster.count() == 1 ? 4 / pixels : half);
            }
        });
    }

    @Test
    void countsOfManyDigitsAreShortened() {
        double[] days = new double[25_000];
        Arrays.setAll(days, i -> 16);
        Cluster cluster = gather(0.1, days).getFirst();
        assertThat(cluster.sign()).isEqualTo("25K");
        assertThat(cluster.width()).isLessThan(Metrics.PLACE);
        assertThat(cluster.description()).contains("24,999");
    }

    /** The year is ordered by its middle, the day before that by itself. */
    @Test
    void spansFromItsEarliestEventToItsLast() {
        TimelineItem day = Items.dot("day", "", 160);
        TimelineItem bar = Items.bar("bar", "", 150, 900);
        Cluster cluster = gather(0.01, day, bar).getFirst();
        assertThat(cluster.firstDay()).isEqualTo(150);
        assertThat(cluster.endDay()).isEqualTo(900);
    }

    @Test
    void isNamedAfterItsMostImportantEvent() {
        TimelineItem minor = Items.dot("minor", "", 5);
        TimelineItem major = Items.important(5, Items.dot("major", "", 6));
        assertThat(gather(1, minor, major).getFirst().named()).isEqualTo(major);
    }

    @Test
    void tellsWhenItsEventsHappened() {
        TimelineItem day = Items.important(5, Items.dot("day", "A day", Items.day("1918-09-15")));
        TimelineItem later = Items.dot("later", "Later", Items.day("1925-01-01"));
        assertThat(gather(0.001, day, later).getFirst().description()).isEqualTo("1918 – 1925 · A day and 1 more");
        TimelineItem same = Items.dot("same", "The same day", Items.day("1918-09-15"));
        assertThat(gather(1, day, same).getFirst().description()).isEqualTo("15 Sep 1918 · A day and 1 more");
    }
}
