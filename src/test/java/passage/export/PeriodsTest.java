package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.dataset.Event;
import passage.dataset.SampleEvents;

class PeriodsTest {

    private static List<Event> in(int... years) {
        return IntStream.range(0, years.length)
                .mapToObj(i -> SampleEvents.event("e" + i, "Event", "%04d".formatted(years[i]), "treaty", 3, "s"))
                .toList();
    }

    private static List<String> years(List<Periods.Part> periods) {
        return periods.stream()
                .map(period -> period.years().first() + "–" + period.years().last())
                .toList();
    }

    @Test
    void fewEventsAreOnePeriod() {
        assertThat(years(Periods.of(in(1774, 1699, 1813)))).containsExactly("1699–1813");
    }

    @Test
    void nothingHasNoPeriods() {
        assertThat(Periods.of(List.of())).isEmpty();
    }

    @Test
    void manyEventsOfOneYearAreOnePeriod() {
        int[] years = new int[100];
        Arrays.fill(years, 1918);
        assertThat(years(Periods.of(in(years)))).containsExactly("1918–1918");
    }

    @Test
    void cutsStandAtRoundYears() {
        int[] years = IntStream.range(1903, 1939).toArray();
        assertThat(years(Periods.of(in(years)))).containsExactly("1903–1914", "1915–1929", "1930–1938");
    }

    @Test
    void eventWithoutABeginningIsWhereItEnds() {
        Event event = SampleEvents.event("e", "Event", "../1923", "treaty", 3, "s");
        assertThat(years(Periods.of(List.of(event)))).containsExactly("1923–1923");
    }

    @Test
    void everyEventIsInOnePeriodAndNoPeriodIsEmpty() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[] years = random.ints(1 + random.nextInt(400), 1000, 1001 + random.nextInt(900))
                    .toArray();
            List<Periods.Part> periods = Periods.of(in(years));
            assertThat(periods).as("seed " + seed).hasSizeBetween(1, 16);
            assertThat(periods.stream().mapToInt(period -> period.events().size()))
                    .as("seed " + seed)
                    .doesNotContain(0);
            assertThat(periods.stream().flatMap(period -> period.events().stream()))
                    .as("seed " + seed)
                    .hasSize(years.length)
                    .doesNotHaveDuplicates();
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i).years().first())
                        .as("seed " + seed)
                        .isEqualTo(periods.get(i - 1).years().last() + 1);
            }
        }
    }
}
