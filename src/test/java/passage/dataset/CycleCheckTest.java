package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("No event is part of itself or leads to itself by way of others")
class CycleCheckTest {
    private static final String EVENT = """
            {"id": "%s", "date": "1699", "title": {"en": "It"}, "summary": {"en": "It was."}, "category": "treaty",
             "importance": 3, "related": [%s],
             "passages": [{"id": "%1$s.k", "source": "kaya-2020", "paragraph": "p1", "quote": {"exact": "it"},
                           "basis": "none"}]}""";

    @TempDir
    private Path temporary;

    private static String event(String id, String... threads) {
        return EVENT.formatted(
                id,
                List.of(threads).stream()
                        .map(thread -> thread.split(" "))
                        .map(words -> "{\"event\": \"" + words[1] + "\", \"relation\": \"" + words[0] + "\"}")
                        .collect(Collectors.joining(", ")));
    }

    private List<Problem> check(String... events) throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary)
                .write("events.json", "{\"events\": [\n" + String.join(",\n", events) + "\n]}");
        return DatasetReader.readAndCheck(folder.path()).problems();
    }

    @Test
    void aRoundIsToldOfOnceWhereItCloses() throws PassageException {
        List<Problem> problems =
                check(event("a", "leads-to b"), event("b", "leads-to c"), event("c", "part-of a", "leads-to a"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo("events.json:11 /events/2/related/1/event");
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("The thread comes back to where it began: a → b → c → a.");
            assertThat(problem.hint(Locale.ENGLISH)).isEqualTo("Delete or turn one of the links of this round.");
        });
    }

    @Test
    void partsOfEachOtherAreARoundToo() throws PassageException {
        assertThat(check(event("a", "part-of b"), event("b", "part-of a")))
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly("The thread comes back to where it began: a → b → a.");
    }

    @Test
    void differentRelationsMakeNoRound() throws PassageException {
        assertThat(check(event("a", "part-of b"), event("b", "leads-to a"), event("c", "responds-to a")))
                .isEmpty();
    }

    @Test
    void answeringEachOtherIsNoRound() throws PassageException {
        assertThat(check(event("a", "responds-to b"), event("b", "responds-to a")))
                .isEmpty();
    }

    @Test
    void severalWaysToOneEventAreNoRound() throws PassageException {
        assertThat(check(
                        event("a", "leads-to b", "leads-to c"),
                        event("b", "leads-to d"),
                        event("c", "leads-to d"),
                        event("d")))
                .isEmpty();
    }

    @Test
    void aVeryLongWayRoundIsFoundAndShownShortened() throws PassageException {
        int length = 5000;
        String[] events = IntStream.range(0, length)
                .mapToObj(i -> event("e" + i, "leads-to e" + (i + 1) % length))
                .toArray(String[]::new);

        assertThat(check(events))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Locale.ENGLISH))
                        .startsWith("The thread comes back to where it began: e0 → e1 → ")
                        .contains(" → … → ")
                        .endsWith(" → e4999 → e0."));
    }
}
