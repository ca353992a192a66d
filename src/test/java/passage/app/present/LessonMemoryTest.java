package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.app.AppViewModel;
import passage.app.Messages;
import passage.app.present.LessonMemory.Kept;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonReader;
import passage.original.UserFolder;

/** The place in a lesson, kept so that a crash does not lose it. */
class LessonMemoryTest {

    private static final Locale TURKISH = Locale.of("tr");

    @TempDir
    private Path folder;

    private final List<PassageException> refusals = Collections.synchronizedList(new ArrayList<>());
    private Lesson lesson;
    private PresentViewModel model;
    private LessonMemory memory;

    @BeforeEach
    void read() throws PassageException {
        Reading reading = DatasetReader.read(Path.of("timeline-data"));
        lesson = LessonReader.read(reading).lessons().getFirst();
        model = new PresentViewModel(new AppViewModel(reading.dataset()), LessonPlace.of(lesson, 0));
        memory = new LessonMemory(new UserFolder(folder), refusals::add);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    /** What another start of the program finds. */
    private Kept found() throws PassageException {
        try (LessonMemory next = new LessonMemory(new UserFolder(folder), refusals::add)) {
            return next.read();
        }
    }

    @Test
    void anotherStartOfTheProgramFindsStepBeatLanguageAndTheme() throws PassageException {
        memory.follow(model);
        model.toStep(3);
        model.next();
        model.languageProperty().set(TURKISH);
        model.themeProperty().set(Theme.HIGH_CONTRAST);
        memory.close();

        LeftLesson left = found().lesson().orElseThrow();
        assertThat(left.in(List.of(lesson))).contains(model.place());
        assertThat(left.isOf(model.dataset())).isTrue();
        PresentViewModel next = new PresentViewModel(model.app(), LessonPlace.of(lesson, 0));
        left.dress(next, Messages.LANGUAGES);
        assertThat(next.languageProperty().get()).isEqualTo(TURKISH);
        assertThat(next.themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(refusals).isEmpty();
    }

    @Test
    void theLastOfManyQuickClicksIsWhatIsKept() throws PassageException {
        memory.follow(model);
        for (int click = 0; click < 500; click++) {
            model.toStep(click % lesson.steps().size());
        }
        model.toLast();
        memory.close();
        assertThat(found().lesson().orElseThrow().step())
                .isEqualTo(lesson.steps().size() - 1);
    }

    @Test
    void aLessonThatIsOverIsForgotten() throws PassageException {
        Subscription following = memory.follow(model);
        following.unsubscribe();
        memory.forget();
        memory.close();
        assertThat(found()).isEqualTo(new Kept(Optional.empty(), false));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void afterTheLessonNothingMoreIsKept() throws PassageException {
        memory.follow(model).unsubscribe();
        model.toStep(5);
        memory.close();
        assertThat(found().lesson().orElseThrow().step()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"version\": 2, \"folder\": \"x\", \"lesson\": \"a\", \"step\": 0, \"beat\": 0}",
                "{\"version\": 1, \"folder\": \"x\", \"lesson\": \"a\", \"step\": -1, \"beat\": 0}",
                "{\"version\": 1, \"folder\": \"x\", \"lesson\": 7, \"step\": 0, \"beat\": 0}",
                "{\"version\": 1, \"folder\": \"x\", \"lesson\": \"a\", \"step\": 1e300, \"beat\": 0}"
            })
    void whatIsDamagedOrOfANewerProgramIsSetAsideOnce(String text) throws IOException, PassageException {
        Files.writeString(folder.resolve("lesson.json"), text, StandardCharsets.UTF_8);
        assertThat(found()).isEqualTo(new Kept(Optional.empty(), true));
        assertThat(folder.resolve("lesson.json.damaged")).exists();
        assertThat(found()).isEqualTo(new Kept(Optional.empty(), false));
    }

    @Test
    void aLessonThatHasBecomeShorterGoesOnAtItsEnd() {
        Lesson shorter =
                new Lesson(lesson.id(), lesson.title(), 0, lesson.steps().subList(0, 2));
        LeftLesson left = new LeftLesson("", lesson.id(), 9, 2, "en", "projector");
        assertThat(left.in(List.of(shorter))).contains(LessonPlace.of(shorter, 1));
        LeftLesson late = new LeftLesson("", lesson.id(), 1, 99, "en", "projector");
        assertThat(late.in(List.of(shorter)).orElseThrow().next()).isEmpty();
    }

    @Test
    void aLessonThatIsGoneIsNotFound() {
        LeftLesson left = new LeftLesson("", "gone", 0, 0, "", "");
        assertThat(left.in(List.of(lesson))).isEmpty();
    }

    @Test
    void aDiskThatRefusesIsToldOfOnceAndTheLessonGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (LessonMemory none = new LessonMemory(new UserFolder(file.resolve("below")), refusals::add)) {
            none.follow(model);
            for (int step = 0; step < 5; step++) {
                model.toStep(step);
            }
        }
        assertThat(refusals).hasSize(1);
        assertThat(model.place().step()).isEqualTo(4);
    }
}
