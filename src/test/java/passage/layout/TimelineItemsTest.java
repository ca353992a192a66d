package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.display.Icon;

class TimelineItemsTest {
    private static Dataset real;

    @BeforeAll
    static void readTheTimeline() throws PassageException {
        real = DatasetReader.read(Path.of("timeline-data")).dataset();
    }

    private static TimelineItems items(Dataset dataset, Locale locale) {
        return new TimelineItems(dataset, locale, Theme.LIGHT, name -> Optional.of(new Icon(name, "M0 0H9V9Z", 24)));
    }

    /** Each event once for every lane it stands in. */
    private static List<TimelineItem> items(TimelineData data) {
        return data.lanes().stream()
                .map(lane -> data.index(lane.key()))
                .flatMap(index -> IntStream.range(0, index.size()).mapToObj(index::at))
                .toList();
    }

    private static TimelineData by(Grouping grouping, Dataset dataset) {
        return items(dataset, Locale.ENGLISH).by(grouping);
    }

    @ParameterizedTest
    @EnumSource
    void everyEventStandsInALaneThatCountsIt(Grouping grouping) {
        TimelineData data = by(grouping, real);
        assertThat(items(data)).extracting(TimelineItem::id).containsAll(ids(real));
        Set<String> keys = data.lanes().stream().map(Lane::key).collect(Collectors.toSet());
        assertThat(keys).hasSize(data.lanes().size());
        assertThat(keys)
                .containsAll(items(data).stream().map(TimelineItem::lane).toList());
        for (Lane lane : data.lanes()) {
            assertThat(lane.count()).isPositive().isEqualTo((int) items(data).stream()
                    .filter(item -> item.lane().equals(lane.key()))
                    .count());
            assertThat(lane.label()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noEventStandsTwiceInALane(Grouping grouping) {
        Set<String> seen = new HashSet<>();
        items(by(grouping, real))
                .forEach(item ->
                        assertThat(seen.add(item.lane() + " " + item.id())).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void itemsLieInTheSpanAndTheirTextsAreThere(Grouping grouping) {
        TimelineData data = by(grouping, real);
        for (TimelineItem item : items(data)) {
            assertThat(item.first()).isGreaterThanOrEqualTo(data.firstDay()).isLessThan(item.end());
            assertThat(item.end()).isLessThanOrEqualTo(data.endDay());
            assertThat(item.title()).isNotBlank();
            assertThat(data.describe(item).lines().findFirst().orElseThrow()).endsWith(" · " + item.title());
            assertThat(item.importance()).isBetween(1, 5);
        }
    }

    @Test
    void byCategoryThereAreTheEightLanesOfTheTimelineInItsOrder() {
        assertThat(by(Grouping.CATEGORY, real).lanes())
                .extracting(Lane::key)
                .hasSize(8)
                .containsExactlyElementsOf(
                        real.categories().stream().map(Category::id).toList());
        assertThat(items(by(Grouping.CATEGORY, real))).hasSize(real.events().size());
    }

    @Test
    void bySourceAnEventStandsOnceForEachOfItsSources() {
        TimelineData data = by(Grouping.SOURCE, real);
        for (Event event : real.events()) {
            assertThat(items(data))
                    .filteredOn(item -> item.id().equals(event.id()))
                    .extracting(TimelineItem::lane)
                    .containsExactlyInAnyOrderElementsOf(event.sources());
        }
    }

    @Test
    void byPlaceThereAreTheCommonestPlacesAndOneLaneForTheRest() {
        TimelineData data = by(Grouping.PLACE, real);
        assertThat(data.lanes()).hasSizeLessThanOrEqualTo(10);
        assertThat(data.lanes().getLast().label()).isEqualTo("Elsewhere");
        List<Integer> counts = data.lanes().stream().limit(9).map(Lane::count).toList();
        assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    }

    @ParameterizedTest
    @CsvSource({"en, All events", "tr, Tüm olaylar", "az, Bütün hadisələr"})
    void ungroupedThereIsOneLane(String language, String label) {
        TimelineData data = items(real, Locale.of(language)).by(Grouping.NONE);
        assertThat(data.lanes()).hasSize(1);
        assertThat(data.lanes().getFirst().label()).isEqualTo(label);
        assertThat(items(data)).hasSize(real.events().size());
    }

    @ParameterizedTest
    @EnumSource
    void withoutEventsThereAreNoLanesButASpan(Grouping grouping) {
        TimelineData data = by(grouping, Dataset.empty(Path.of("nowhere")));
        assertThat(data.lanes()).isEmpty();
        assertThat(data.endDay()).isGreaterThan(data.firstDay());
    }

    /** A source's file may be missing while the events that name it are there. */
    @Test
    void bySourceAnEventOfAnUnknownSourceAndOneOfNoneAreNotLost() {
        TimelineData data = by(Grouping.SOURCE, dataset(event("a", "1991", "lost-2020"), event("b", "1992")));
        assertThat(data.lanes()).extracting(Lane::label).containsExactly("lost-2020", "No source");
        assertThat(data.lanes()).extracting(Lane::count).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030/..", "../1500", "[..1500]", "1800/..", "2030", "1850/"})
    void openEndsReachToTheEdgeAndNothingLiesBeyondIt(String date) {
        TimelineData data = by(Grouping.NONE, dataset(event("a", "1700"), event("b", "2020"), event("open", date)));
        for (TimelineItem item : items(data)) {
            assertThat(item.first()).isGreaterThanOrEqualTo(data.firstDay()).isLessThan(item.end());
            assertThat(item.end()).isLessThanOrEqualTo(data.endDay());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991/..", "[..1923]"})
    void openEventAloneReachesFar(String date) {
        TimelineData data = by(Grouping.NONE, dataset(event("open", date)));
        assertThat(data.endDay() - data.firstDay()).isGreaterThan(30 * 365);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-15, DOT",
        "2021-06, PILL",
        "2021-22, PILL",
        "2021, RING",
        "1920~, RING",
        "1920?, RING",
        "199X, BAR",
        "18XX, BAR",
        "1994-02-08/1994-02-11, BAR",
        "1991/.., BAR",
        "[..1923], BAR"
    })
    void shapeTellsTheKindOfDate(String date, MarkShape shape) {
        TimelineItem item =
                by(Grouping.NONE, dataset(event("e", date))).events().getFirst();
        assertThat(item.shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "1991, KNOWN, KNOWN, false, false",
        "1920~, APPROXIMATE, APPROXIMATE, false, false",
        "1920~/1925, APPROXIMATE, KNOWN, false, false",
        "1920/1925~, KNOWN, APPROXIMATE, false, false",
        "1920?, KNOWN, KNOWN, true, false",
        "1920%, APPROXIMATE, APPROXIMATE, true, false",
        "1920%/.., APPROXIMATE, OPEN, true, false",
        "199X, KNOWN, KNOWN, false, true",
        "199X?/.., KNOWN, OPEN, true, true",
        "1991/.., KNOWN, OPEN, false, false",
        "[..1923], OPEN, KNOWN, false, false"
    })
    void certaintyTellsWhatTheDateLeavesOpen(
            String date, Certainty.End start, Certainty.End end, boolean uncertain, boolean unspecified) {
        TimelineItem item =
                by(Grouping.NONE, dataset(event("e", date))).events().getFirst();
        assertThat(item.certainty()).isEqualTo(new Certainty(start, end, uncertain, unspecified));
    }

    private static Set<String> ids(Dataset dataset) {
        return dataset.events().stream().map(Event::id).collect(Collectors.toSet());
    }

    private static Dataset dataset(Event... events) {
        return Dataset.of(Path.of("nowhere"), Timeline.EMPTY, Arrays.asList(events), List.of(), List.of());
    }

    private static Event event(String id, String date, String... sources) {
        return SampleEvents.event(id, "Event " + id, date, "treaty", 3, sources);
    }

    @Test
    void aPlaceNamedTwiceIsOnePlace() {
        Event event = SampleEvents.at(SampleEvents.event("e", "Event", "1991", "treaty", 3), "baku", "baku");
        Dataset dataset = Dataset.of(Path.of("nowhere"), Timeline.EMPTY, List.of(event), List.of(), List.of());
        assertThat(by(Grouping.PLACE, dataset).lanes()).extracting(Lane::count).containsExactly(1);
    }
}
