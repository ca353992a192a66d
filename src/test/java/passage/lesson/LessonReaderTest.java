package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passage.dataset.DatasetReader;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.dataset.Severity;
import passage.dataset.SmallFolder;

@DisplayName("Lessons are read, and of what is wrong in them it is told where, what and how to mend it")
class LessonReaderTest {
    private static final String FILE = "lessons/two-treaties.json";
    private static final String LESSON = """
            {
              "id": "two-treaties",
              "title": {"en": "Two treaties"},
              "minutes": 20,
              "steps": [
                {"view": "1690/1780", "events": ["first-treaty", "second-treaty"], "note": {"en": "Look."}},
                {
                  "view": "1695/1705",
                  "scale": "linear",
                  "events": ["first-treaty"],
                  "spotlight": ["first-treaty"],
                  "reveal": ["first-treaty.kaya-2020"],
                  "hide": "date",
                  "note": {"en": "Let them guess."},
                  "question": {"en": "When?"},
                  "answer": {"text": {"en": "In 1699."}, "passage": "first-treaty.kaya-2020"},
                  "seconds": 90
                }
              ]
            }
            """;

    @TempDir
    private Path temporary;

    private SmallFolder folder;

    @BeforeEach
    void writeLesson() {
        folder = SmallFolder.in(temporary)
                .change("timeline.json", "\"view\":", "\"lessons\": [\"two-treaties\"], \"view\":")
                .write(FILE, LESSON);
    }

    private LessonReading read() throws PassageException {
        return LessonReader.read(DatasetReader.read(folder.path()));
    }

    /** In a file one text is replaced by another; one problem comes of it. */
    record Case(String old, String replacement, int line, String pointer, String message, String hint) {
        @Override
        public String toString() {
            return message;
        }
    }

    static Stream<Case> mistakes() {
        return Stream.of(
                new Case(
                        "\"spotlight\": [\"first-treaty\"]",
                        "\"spotlight\": [\"fist-treaty\"]",
                        11,
                        "/steps/1/spotlight/0",
                        "There is no event “fist-treaty”.",
                        "Did you mean “first-treaty”?"),
                new Case(
                        "\"second-treaty\"]",
                        "\"peace\"]",
                        6,
                        "/steps/0/events/1",
                        "There is no event “peace”.",
                        "Write the id of an event that is in the list."),
                new Case(
                        "\"reveal\": [\"first",
                        "\"reveal\": [\"third",
                        12,
                        "/steps/1/reveal/0",
                        "There is no passage “third-treaty.kaya-2020”.",
                        "Did you mean “first-treaty.kaya-2020”?"),
                new Case(
                        "\"passage\": \"first-treaty.kaya-2020\"",
                        "\"passage\": \"x\"",
                        16,
                        "/steps/1/answer/passage",
                        "There is no passage “x”.",
                        "Write the id of a passage that is in the list."),
                new Case(
                        ", \"passage\": \"first-treaty.kaya-2020\"",
                        "",
                        16,
                        "/steps/1/answer",
                        "“passage” is missing.",
                        "Add “passage” here."),
                new Case(
                        "\"1695/1705\"",
                        "\"1699\"",
                        8,
                        "/steps/1/view",
                        "“1699” is no stretch of time with a beginning and an end.",
                        "Write both ends, such as 1990/2025."),
                new Case(
                        "\"1695/1705\"",
                        "\"1695/..\"",
                        8,
                        "/steps/1/view",
                        "“1695/..” is no stretch of time with a beginning and an end.",
                        "Write both ends, such as 1990/2025."),
                new Case(
                        "\"1695/1705\"",
                        "\"1705/1695\"",
                        8,
                        "/steps/1/view",
                        "“1705/▸1695” is not a date in EDTF",
                        "Write a date such as"),
                new Case(
                        "\"scale\": \"linear\"",
                        "\"scale\": \"curved\"",
                        9,
                        "/steps/1/scale",
                        "“curved” is not one of the values allowed here.",
                        "Choose one of: linear, balanced."),
                new Case(
                        "\"id\": \"two-treaties\"",
                        "\"id\": \"treaties\"",
                        2,
                        "/id",
                        "The file is not named after the lesson “treaties” in it.",
                        "Name the file treaties.json, or correct the id."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneMistakeIsToldOfWhereItStands(Case mistake) throws PassageException {
        folder.change(FILE, mistake.old(), mistake.replacement());

        assertTold(read().problems(), FILE, mistake);
    }

    private static void assertTold(List<Problem> problems, String file, Case mistake) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo(file + ":" + mistake.line() + " " + mistake.pointer());
            assertThat(problem.message(Locale.ENGLISH)).startsWith(mistake.message());
            assertThat(problem.hint(Locale.ENGLISH)).startsWith(mistake.hint());
            assertThat(problem.message(Locale.of("tr"))).isNotEqualTo(problem.message(Locale.ENGLISH));
            assertThat(problem.message(Locale.of("az"))).isNotEqualTo(problem.message(Locale.of("tr")));
        });
    }

    @Test
    void everythingOfASoundLessonIsThere() throws PassageException {
        LessonReading reading = read();

        assertThat(reading.problems()).isEmpty();
        Lesson lesson = reading.lessons().getFirst();
        assertThat(lesson.title()).isEqualTo(LocalizedText.of("Two treaties"));
        assertThat(lesson.minutes()).isEqualTo(20);
        assertThat(lesson.steps()).hasSize(2);
        Step guess = lesson.steps().get(1);
        assertThat(guess.view().edtf()).isEqualTo("1695/1705");
        assertThat(guess.scale()).contains(Step.Scale.LINEAR);
        assertThat(guess.spotlight()).containsExactly("first-treaty");
        assertThat(guess.reveal()).containsExactly("first-treaty.kaya-2020");
        assertThat(guess.hide()).contains(Step.Hidden.DATE);
        assertThat(guess.question()).contains(LocalizedText.of("When?"));
        assertThat(guess.answer()).contains(new Step.Answer(LocalizedText.of("In 1699."), "first-treaty.kaya-2020"));
        assertThat(guess.seconds()).isEqualTo(OptionalInt.of(90));
        assertThat(lesson.steps().getFirst().events()).containsExactly("first-treaty", "second-treaty");
        assertThat(lesson.steps().getFirst().scale()).isEmpty();
    }

    @Test
    void aStepThatCannotBeShownIsLeftOutAndTheOthersStay() throws PassageException {
        folder.change(FILE, "\"1690/1780\"", "\"long ago\"");

        LessonReading reading = read();

        assertThat(reading.lessons().getFirst().steps()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::pointer).containsExactly("/steps/0/view");
    }

    @Test
    void aLessonThatIsListedAndHasNoFileIsToldOfInTheList() throws PassageException {
        folder.delete(FILE);

        assertTold(
                read().problems(),
                "timeline.json",
                new Case(
                        "",
                        "",
                        8,
                        "/lessons/0",
                        "The lesson “two-treaties” has no file.",
                        "Add lessons/two-treaties.json, or take the id out of the list."));
    }

    @Test
    void aFileThatIsNotListedIsToldOfAndReadAllTheSame() throws PassageException {
        folder.change("timeline.json", "[\"two-treaties\"]", "[]");

        LessonReading reading = read();

        assertThat(reading.lessons()).extracting(Lesson::id).containsExactly("two-treaties");
        assertTold(
                reading.problems(),
                FILE,
                new Case(
                        "",
                        "",
                        1,
                        "",
                        "The lesson “two-treaties” is not listed",
                        "Add “two-treaties” to “lessons” in timeline.json, or delete the file."));
    }

    @Test
    void lessonsComeInTheOrderOfTheList() throws PassageException {
        folder.change("timeline.json", "[\"two-treaties\"]", "[\"two-treaties\", \"a-treaty\"]")
                .write("lessons/a-treaty.json", LESSON.replace("two-treaties", "a-treaty"));

        assertThat(read().lessons()).extracting(Lesson::id).containsExactly("two-treaties", "a-treaty");
    }

    @Test
    void theSchemaAndTheReadingOfTheDatasetKnowLessonsToo() throws PassageException {
        folder.change(FILE, "\"steps\": [", "\"walk\": [], \"steps\": [");
        Reading reading = DatasetReader.readAndCheck(folder.path());

        assertThat(reading.dataset().lessons()).containsExactly("two-treaties");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file() + problem.pointer()).isEqualTo(FILE + "/walk");
            assertThat(problem.message(Locale.ENGLISH)).isEqualTo("“walk” is not known here.");
        });
    }

    @Test
    void aLessonWithoutStepsIsAProblem() throws PassageException {
        folder.write(FILE, LESSON.substring(0, LESSON.indexOf("\"steps\"")) + "\"steps\": []}");

        assertThat(DatasetReader.readAndCheck(folder.path()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                            .isEqualTo(FILE + ":5 /steps");
                    assertThat(problem.message(Locale.ENGLISH)).isEqualTo("This list is empty.");
                });
        assertThat(read().lessons()).isEmpty();
    }
}
