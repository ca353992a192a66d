package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is missing, broken or too large is told of, and the others are loaded")
class BrokenFilesTest {
    @TempDir
    private Path temporary;

    private SmallFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = SmallFolder.in(temporary);
    }

    private Reading read() throws PassageException {
        return DatasetReader.readAndCheck(folder.path());
    }

    private Problem theOnlyProblem() throws PassageException {
        List<Problem> problems = read().problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static void assertProblem(Problem problem, String place, String message, String hint) {
        assertThat(problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.pointer())
                .isEqualTo(place);
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo(message);
        assertThat(problem.hint(Locale.ENGLISH)).startsWith(hint);
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> DatasetReader.read(temporary.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        PassageException.class,
                        e -> assertThat(e.getLocalizedMessage(Locale.ENGLISH))
                                .startsWith("There is no data folder at ")
                                .endsWith("nowhere."));
    }

    @Test
    void anEmptyFolderGivesAnEmptyDataset() throws PassageException, IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        Reading reading = DatasetReader.readAndCheck(empty);

        assertThat(reading.dataset().events()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::file)
                .containsExactly("timeline.json", "names.json", "sources", "events.json");
    }

    @Test
    void brokenJsonIsToldOfByLineAndColumn() throws PassageException {
        folder.change("names.json", "\"kind\": \"person\",", "\"kind\": \"person\"");

        assertProblem(
                theOnlyProblem(),
                "names.json:4:39 /1/kind",
                "The JSON breaks off here: “\"” cannot stand in this place.",
                "Look just before this place for a comma");
    }

    @Test
    void eventsBeforeTheBreakAreLoaded() throws PassageException {
        folder.change("events.json", "\"date\": \"1774-07-21\"", "\"date\" \"1774-07-21\"");

        Reading reading = read();

        assertThat(reading.dataset().events()).extracting(Event::id).containsExactly("first-treaty");
        assertProblem(
                theOnlyProblem(),
                "events.json:31:14 /events/1/date",
                "The JSON breaks off here: “\"” cannot stand in this place.",
                "Look just before");
    }

    @Test
    void aBreakInAFileOfASourceLeavesTheEventsTheirQuotes() throws PassageException {
        folder.write("sources/kaya-2020.json", "{ \"id\": kaya }");

        Reading reading = read();

        assertThat(reading.dataset().passages()).hasSize(2);
        assertThat(reading.dataset().sources()).isEmpty();
        assertThat(theOnlyProblem().file()).isEqualTo("sources/kaya-2020.json");
    }

    @Test
    void aFileThatEndsTooEarlyIsToldOf() throws PassageException {
        String text = folder.text("timeline.json");
        folder.write("timeline.json", text.substring(0, text.indexOf("\"view\"")));

        assertProblem(
                theOnlyProblem(),
                "timeline.json:8:3 /categories",
                "The JSON is not finished: the file ends too early.",
                "Look for a bracket or a quotation mark");
    }

    @Test
    void whatFollowsTheEndIsToldOf() throws PassageException {
        folder.write("names.json", folder.text("names.json") + "]");

        assertThat(theOnlyProblem().file()).isEqualTo("names.json");
        assertThat(theOnlyProblem().line()).isEqualTo(6);
        assertThat(read().dataset().names()).hasSize(2);
    }

    @Test
    void anEmptyFileIsToldOf() throws PassageException {
        folder.write("timeline.json", "\n");

        assertProblem(theOnlyProblem(), "timeline.json:1:1 ", "The file is empty.", "Put its content back");
    }

    @Test
    void bracketsWithoutEndAreToldOf() throws PassageException {
        folder.write("events.json", "{\"events\": [" + "[".repeat(100_000));

        assertThat(theOnlyProblem().message(Locale.ENGLISH)).startsWith("The JSON goes beyond all measure here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"events\"", "{}", "{\"events\": {}}", "{\"events\": [7]}"})
    void aFileOfTheWrongShapeIsToldOf(String json) throws PassageException {
        folder.write("events.json", json);

        assertThat(read().dataset().events()).isEmpty();
        assertThat(read().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("events.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline.json", "names.json", "sources/kaya-2020.json"})
    void everyFileMayBeOfTheWrongShape(String file) throws PassageException {
        folder.write(file, "7");

        assertThat(read().dataset().events()).hasSize(2);
        assertThat(read().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.message(Locale.ENGLISH)).endsWith("it is a number.");
        });
    }

    @Test
    void emptyListsAreToldOf() throws PassageException {
        folder.write("events.json", "{\"events\": []}");

        assertProblem(
                theOnlyProblem(), "events.json:1:12 /events", "This list is empty.", "Give it at least one entry.");
    }

    @Test
    void anEventWithoutPassagesStaysAndIsToldOf() throws PassageException {
        String text = folder.text("events.json");
        int from = text.lastIndexOf("\"passages\": [");
        folder.write("events.json", text.substring(0, from) + "\"passages\": []\n}\n]\n}\n");

        assertThat(read().dataset().event("second-treaty")).isPresent();
        assertProblem(
                theOnlyProblem(),
                "events.json:36:19 /events/1/passages",
                "This list is empty.",
                "Give it at least one entry.");
    }

    @Test
    void bytesThatAreNotUtf8AreToldOfAndTheRestIsRead() throws PassageException {
        byte[] latin5 = folder.text("names.json").getBytes(Charset.forName("ISO-8859-9"));
        folder.write("names.json", latin5);

        Reading reading = read();

        assertProblem(
                theOnlyProblem(),
                "names.json:2:81 /0/name/tr",
                "Here the file is not UTF-8.",
                "Save the file as UTF-8");
        assertThat(reading.dataset().name("karlowitz").orElseThrow().name().tr())
                .isEqualTo("Karlof?a");
        assertThat(reading.dataset().names()).hasSize(2);
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws PassageException {
        folder.write("names.json", "\uFEFF" + folder.text("names.json"));

        assertThat(read().problems()).isEmpty();
    }

    @Test
    void aMissingFileIsToldOf() throws PassageException {
        folder.delete("timeline.json");

        assertProblem(
                theOnlyProblem(), "timeline.json:1:1 ", "The file timeline.json is missing.", "Put timeline.json back");
        assertThat(read().dataset().events()).hasSize(2);
    }

    @Test
    void aFileThatDoesNotFitIntoTheMemoryIsRefusedUnread() throws PassageException, IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.path().resolve("events.json").toFile(), "rw")) {
            sparse.setLength(JsonFile.limit() + 1);
        }

        long most = JsonFile.limit() >> 20;
        assertProblem(
                theOnlyProblem(),
                "events.json:1:1 ",
                "The file events.json has " + most + " MB and was not read: in the memory that the program may take, "
                        + most + " MB is the most.",
                "Check that events.json is the right file");
    }

    @Test
    void aFileOf100MegabytesIsLoaded() throws PassageException {
        String[] parts = folder.text("events.json").split("(?<=\"events\": \\[)|(?=\\n  ]\\n}\\n$)");
        String padding = "x".repeat(100_000);
        StringBuilder events = new StringBuilder(101_000_000).append(parts[0]).append(parts[1]);
        for (int i = 0; i < 1000; i++) {
            events.append(",{\"id\": \"e")
                    .append(i)
                    .append("\", \"date\": \"1900\", \"title\": {\"en\": \"T\"},")
                    .append("\"summary\": {\"en\": \"")
                    .append(padding)
                    .append("\"}}");
        }
        folder.write("events.json", events.append(parts[2]).toString().getBytes(StandardCharsets.UTF_8));

        assertThat(DatasetReader.read(folder.path()).dataset().events()).hasSize(1002);
    }

    @Test
    void aFileThatIsWrongThroughoutIsToldOfAThousandTimesAndCounted() throws PassageException {
        folder.write("names.json", "[" + "7,".repeat(1500) + "7]");

        List<Problem> problems = DatasetReader.read(folder.path()).problems();

        assertThat(problems).hasSize(1001);
        assertThat(problems.getLast().message(Locale.ENGLISH)).isEqualTo("There are 501 more problems in this file.");
    }
}
