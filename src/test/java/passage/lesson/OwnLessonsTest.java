package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.DatasetReader;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.SmallFolder;

@DisplayName("The user's own lessons stand beside those of the data, and none is lost")
class OwnLessonsTest {
    private static final String STEP = "{\"view\": \"1690/1780\", \"note\": {\"tr\": \"Bakın.\"}}";

    @TempDir
    private Path temporary;

    private SmallFolder data;
    private LessonFolder own;

    @BeforeEach
    void writeLessonsOfTheData() {
        data = SmallFolder.in(temporary)
                .change("timeline.json", "\"view\":", "\"lessons\": [\"z\", \"a\"], \"view\":")
                .write("lessons/z.json", lesson("z", "Z", STEP.replace("tr", "en")))
                .write("lessons/a.json", lesson("a", "A", STEP.replace("tr", "en")));
        own = new LessonFolder(temporary.resolve("user").resolve("lessons"));
    }

    private static String lesson(String id, String title, String steps) {
        return "{\"id\": \"%s\", \"title\": {\"en\": \"%s\"},\n\"steps\": [%s]}".formatted(id, title, steps);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(own.path());
        Files.writeString(own.file(name), text);
    }

    private LessonReading read() throws PassageException {
        return LessonReader.read(DatasetReader.read(data.path()), own);
    }

    private static List<String> told(LessonReading reading) {
        return reading.problems().stream()
                .map(problem -> Path.of(problem.file()).getFileName() + ":" + problem.line() + " " + problem.pointer()
                        + " " + problem.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void thoseOfTheDataComeInTheirOrderAndThenOnesOwnByTitle() throws Exception {
        write("first", lesson("first", "Yaz", STEP));
        write("second", lesson("second", "Çağ", STEP));

        LessonReading reading = read();

        assertThat(reading.lessons()).extracting(Lesson::id).containsExactly("z", "a", "second", "first");
        assertThat(reading.own()).extracting(OwnLesson::name).containsExactly("second", "first");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void withoutAFolderThereAreNone() throws Exception {
        assertThat(read().own()).isEmpty();
        assertThat(read().lessons()).extracting(Lesson::id).containsExactly("z", "a");
    }

    @Test
    void onesOwnWithTheIdOfOneOfTheDataIsOfferedBesideIt() throws Exception {
        write("a", lesson("a", "Mine", STEP));

        LessonReading reading = read();

        assertThat(reading.lessons()).extracting(Lesson::id).containsExactly("z", "a", "a-2");
        assertThat(reading.lessons().getLast().title().en()).isEqualTo("Mine");
        assertThat(told(reading))
                .containsExactly("a.json:1 /id Your lesson “a” has the id of a lesson of the data; both are offered.");
        assertThat(Path.of(reading.problems().getFirst().file())).isAbsolute();
        assertThat(reading.problems())
                .extracting(one -> one.hint(Locale.ENGLISH))
                .noneMatch(String::isEmpty);
    }

    @Test
    void itKeepsTheNameOfItsFileWhenItIsSaved() throws Exception {
        write("a", lesson("a", "Mine", STEP));
        OwnLesson mine = read().own().getFirst();

        own.save(
                mine.with(new Lesson(
                        "?", LocalizedText.of("Still mine"), 10, mine.lesson().steps())),
                Optional.of(mine));

        assertThat(Files.readString(own.file("a"))).contains("\"id\": \"a\"").contains("Still mine");
        assertThat(read().own()).extracting(one -> one.lesson().id()).containsExactly("a-2");
    }

    @Test
    void aFileThatRepeatsAnIdGoesByItsOwnName() throws Exception {
        write("one", lesson("one", "One", STEP));
        write("two", lesson("one", "Two", STEP));
        data.write("lessons/b.json", lesson("a", "B", STEP.replace("tr", "en")));

        LessonReading reading = read();

        assertThat(reading.lessons()).extracting(Lesson::id).containsExactly("z", "a", "b", "one", "two");
        assertThat(told(reading))
                .contains(
                        "b.json:1 /id The lesson “a” is in another file already; this one goes by the name of its file, “b”.",
                        "two.json:1 /id The lesson “one” is in another file already; this one goes by the name of its file,"
                                + " “two”.");
    }

    @Test
    void oneWithoutStepsIsNotOfferedAndCanBeGoneOnWith() throws Exception {
        write("empty", lesson("empty", "Empty", ""));

        LessonReading reading = read();

        assertThat(reading.lessons()).extracting(Lesson::id).doesNotContain("empty");
        assertThat(reading.own()).extracting(OwnLesson::name).containsExactly("empty");
        assertThat(told(reading))
                .containsExactly("empty.json:2 /steps This lesson has no step yet, so nobody is offered it.");
    }

    @Test
    void oneWithoutATitleGoesByItsName() throws Exception {
        write("nameless", "{\"id\": \"nameless\", \"steps\": [" + STEP + "]}");

        LessonReading reading = read();

        assertThat(reading.own().getFirst().lesson().title()).isEqualTo(LocalizedText.of("nameless"));
        assertThat(told(reading)).containsExactly("nameless.json:1  “title” is missing.");
    }

    @Test
    void unknownEventsAreToldAndStay() throws Exception {
        write(
                "x",
                lesson("x", "X", "{\"view\": \"1690/1780\", \"events\": [\"no-such\"], \"reveal\": [\"no-such.p\"]}"));

        LessonReading reading = read();

        Step step = reading.own().getFirst().lesson().steps().getFirst();
        assertThat(step.events()).containsExactly("no-such");
        assertThat(step.reveal()).containsExactly("no-such.p");
        assertThat(told(reading))
                .containsExactly(
                        "x.json:2 /steps/0/events/0 There is no event “no-such”.",
                        "x.json:2 /steps/0/reveal/0 There is no passage “no-such.p”.");
    }

    @Test
    void aViewOutsideTheDataManyStepsLongNotesAndHtmlAreFine() throws Exception {
        String note = "<h1>&amp;</h1>" + "ş".repeat(20_000);
        String step = "{\"view\": \"-0500/0200\", \"note\": {\"az\": \"" + note + "\"}}";
        write("x", lesson("x", "X", String.join(",", Collections.nCopies(500, step))));

        LessonReading reading = read();

        List<Step> steps = reading.own().getFirst().lesson().steps();
        assertThat(told(reading)).isEmpty();
        assertThat(steps)
                .hasSize(500)
                .allSatisfy(one -> assertThat(one.note().az()).isEqualTo(note));
        own.save(reading.own().getFirst(), Optional.empty());
        assertThat(read().own()).isEqualTo(reading.own());
    }

    @Test
    void aBrokenFileIsToldOfAndNothingIsThrown() throws Exception {
        write("broken", "{\"id\": \"broken\", \"title\": ");
        write("list", "[]");

        assertThat(read().problems())
                .extracting(Problem::file)
                .allMatch(file -> file.matches(".*(broken|list)\\.json"));
    }

    @Test
    void whatSomebodyElseHasWrittenToAFileIsKeptAside() throws Exception {
        write("x", lesson("x", "By hand", STEP));
        OwnLesson read = read().own().getFirst();

        own.save(read.with(new Lesson("x", LocalizedText.of("Edited"), 0, List.of())), Optional.of(read));

        Path aside = own.path().resolve("kept").resolve("x.json");
        assertThat(aside).hasContent(lesson("x", "By hand", STEP));
        assertThat(read().own()).hasSize(1);
    }

    @Test
    void whatItHasWrittenItselfIsReplaced() throws Exception {
        OwnLesson first = new OwnLesson("x", new Lesson("x", LocalizedText.of("X"), 0, List.of()));
        own.save(first, Optional.empty());
        own.save(first.with(new Lesson("x", LocalizedText.of("Y"), 0, List.of())), Optional.of(first));

        assertThat(own.path().resolve("kept")).doesNotExist();
        assertThat(Files.readString(own.file("x"))).contains("Y");
    }

    @Test
    void whatIsRemovedIsKeptAsideUnderANameOfItsOwn() throws Exception {
        write("x", "one");
        own.remove("x");
        write("x", "two");
        own.remove("x");
        assertThat(own.remove("x")).isEmpty();

        try (Stream<Path> kept = Files.list(own.path().resolve("kept"))) {
            assertThat(kept.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("x.json", "x-2.json");
        }
        assertThat(own.file("x")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenOrReadIsToldOf() throws Exception {
        Files.createDirectories(own.path().getParent());
        Files.writeString(own.path(), "a file where the folder should be");
        OwnLesson lesson = new OwnLesson("x", new Lesson("x", LocalizedText.of("X"), 0, List.of()));

        assertThatThrownBy(() -> own.save(lesson, Optional.empty()))
                .isInstanceOf(PassageException.class)
                .hasMessage("Your lessons cannot be saved in " + own.path() + ". Make room on the disk and let yourself"
                        + " write to that folder, or save a copy elsewhere.");
        assertThat(told(read()).getFirst()).contains("cannot be read");
        assertThat(read().lessons()).extracting(Lesson::id).containsExactly("z", "a");
    }
}
