package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is wrong with very many events is told of a thousand times, and counted")
class ManyProblemsTest {
    private static final int COUNT = 1500;

    @TempDir
    private Path temporary;

    private SmallFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = SmallFolder.in(temporary);
    }

    private Reading read() throws PassageException {
        return DatasetReader.read(folder.path());
    }

    private static void assertBounded(List<Problem> problems, int more) {
        assertThat(problems).hasSize(1001);
        assertThat(problems)
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .contains("There are " + more + " more problems in this file.");
    }

    private static Condition<Problem> counted() {
        return new Condition<>(Findings::isRest, "says how many there are besides");
    }

    private static String title(String title) {
        return "\"title\": {\"en\": \"" + title + "\"},";
    }

    @Test
    void ofManyEventsWithOneIdTheFirstIsKept() throws PassageException {
        ManyEvents.in(folder, COUNT, i -> ManyEvents.event("same", "p" + i, title("Event")));

        Reading reading = read();

        assertThat(reading.dataset().events()).hasSize(1);
        assertBounded(reading.problems(), COUNT - 1001);
        assertThat(reading.problems().getFirst().pointer()).isEqualTo("/events/1/id");
        assertThat(reading.problems().getFirst().hint(Locale.ENGLISH)).contains("events.json/events/0.");
    }

    @Test
    void ofManyPassagesWithOneIdTheFirstIsKept() throws PassageException {
        ManyEvents.in(folder, COUNT, i -> ManyEvents.event("e" + i, i < 3 ? "p" + i : "p2", title("Event")));

        Reading reading = read();

        assertThat(reading.dataset().events()).hasSize(COUNT);
        assertThat(reading.dataset().passages()).hasSize(3);
        assertBounded(reading.problems(), COUNT - 1003);
        assertThat(reading.problems().getFirst().pointer()).isEqualTo("/events/3/passages/0/id");
        assertThat(reading.problems().getFirst().hint(Locale.ENGLISH)).contains("events.json/events/2/passages/0.");
    }

    @Test
    void eventsWithoutTitleAreLeftOut() throws PassageException {
        ManyEvents.in(folder, COUNT, i -> ManyEvents.event("e" + i, "p" + i, ""));

        Reading reading = read();

        assertThat(reading.dataset().events()).isEmpty();
        assertBounded(reading.problems(), COUNT - 1000);
        // The schema says it again of a thousand events, the first of them last.
        assertThat(DatasetChecker.check(reading)).hasSize(1002).haveExactly(1, counted());
    }

    @Test
    void aBreakBehindAThousandProblemsIsToldOfAllTheSame() throws PassageException {
        ManyEvents.in(folder, COUNT, i -> ManyEvents.event("e" + i, "p" + i, i == COUNT - 1 ? "oops" : ""));

        assertThat(read().problems())
                .anySatisfy(
                        problem -> assertThat(problem.message(Locale.ENGLISH)).startsWith("The JSON breaks off"));
    }

    @Test
    void titlesOfAnyLengthAndScriptAreReadAsTheyAre() throws PassageException {
        List<String> titles = List.of(
                "👩‍👩‍👧🎉".repeat(100),
                "שלום עולם ".repeat(100).strip(),
                "e\u0301a\u0308".repeat(250),
                "x".repeat(1000));
        ManyEvents.in(folder, COUNT, i -> ManyEvents.event("e" + i, "p" + i, title(titles.get(i % titles.size()))));

        Reading reading = read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dataset().events().subList(0, titles.size()))
                .extracting(event -> event.title().en())
                .containsExactlyElementsOf(titles);
    }

    @Test
    void textsThatComeAgainAreKeptOnce() throws PassageException {
        ManyEvents.in(folder, 2);

        List<Event> events = read().dataset().events();

        assertThat(events.get(1).category()).isSameAs(events.get(0).category());
        assertThat(events.get(1).date()).isSameAs(events.get(0).date());
        assertThat(events.get(1).passages().getFirst().source())
                .isSameAs(events.get(0).passages().getFirst().source());
    }
}
