package passage.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.app.AppViewModel;
import passage.app.lesson.LessonEditorViewModel.Saved;
import passage.dataset.DatasetReader;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.lesson.Lesson;
import passage.lesson.LessonFolder;
import passage.lesson.LessonReader;
import passage.lesson.LessonReading;
import passage.lesson.OwnLesson;
import passage.lesson.Step;
import passage.lesson.StepDraft;
import passage.lesson.Stretch;

@DisplayName("Making lessons: every change is saved, offered, and can be undone")
class LessonEditorViewModelTest {

    private static final Step STEP = StepDraft.showing(Stretch.of(0, 3000));

    @TempDir
    private Path temporary;

    private Reading reading;
    private LessonFolder folder;
    private AppViewModel app;
    private LessonEditorViewModel model;

    @BeforeEach
    void openTheData() throws PassageException {
        reading = DatasetReader.read(Path.of("timeline-data"));
        folder = new LessonFolder(temporary.resolve("lessons"));
        app = new AppViewModel(reading.dataset());
        model = new LessonEditorViewModel(app, folder, Runnable::run, Runnable::run);
        readLessons();
    }

    private LessonReading readLessons() {
        LessonReading lessons = LessonReader.read(reading, folder);
        app.lessonsProperty().set(lessons.lessons());
        app.ownLessonsProperty().set(Optional.of(lessons.own()));
        return lessons;
    }

    private List<OwnLesson> onDisk() {
        return LessonReader.read(reading, folder).own();
    }

    private List<String> offered() {
        return app.lessonsProperty().get().stream()
                .map(lesson -> lesson.title().en())
                .toList();
    }

    @Test
    void aLessonOfTheDataIsLockedUntilItIsDuplicated() {
        Lesson shipped = app.lessonsProperty().get().getFirst();
        assertThat(model.lesson()).contains(shipped);
        assertThat(model.locked()).isTrue();
        model.changeStep("note", "", draft -> draft.note(LocalizedText.of("changed")));
        model.change("remove", Desk::removed);
        assertThat(model.lesson()).contains(shipped);

        model.duplicate();

        assertThat(model.locked()).isFalse();
        Lesson copy = model.lesson().orElseThrow();
        assertThat(copy.title().en()).isEqualTo("Treaties that drew the map (copy)");
        assertThat(copy.title().tr()).endsWith(" (kopya)");
        assertThat(copy.steps()).isEqualTo(shipped.steps());
        assertThat(copy.id()).isEqualTo("treaties-that-drew-the-map-copy");
        assertThat(onDisk()).extracting(OwnLesson::lesson).containsExactly(copy);
        assertThat(offered()).hasSize(4).endsWith("Treaties that drew the map (copy)");
    }

    @Test
    void aNewLessonIsOfferedOnceItHasAStep() {
        model.create("Steppe");
        assertThat(offered()).hasSize(3);
        assertThat(onDisk()).extracting(OwnLesson::name).containsExactly("steppe");

        assertThat(model.append(model.lesson().orElseThrow(), STEP)).isEqualTo(1);

        assertThat(offered()).hasSize(4).endsWith("Steppe");
        assertThat(model.savedProperty().get()).isEqualTo(Saved.YES);
    }

    @Test
    void aTitleTypedInTurkishIsTheTitle() {
        app.messages().localeProperty().set(Locale.of("tr"));
        model.create("Türkmençay Antlaşması");

        assertThat(onDisk().getFirst().lesson().title()).isEqualTo(new LocalizedText("", "Türkmençay Antlaşması", ""));
        assertThat(onDisk().getFirst().name()).isEqualTo("turkmencay-antlasmasi");
    }

    @Test
    void whatIsDeletedIsKeptAsideAndUndoingBringsItBack() {
        model.create("Steppe");
        model.append(model.lesson().orElseThrow(), STEP);
        Lesson before = model.lesson().orElseThrow();

        model.delete();
        assertThat(onDisk()).isEmpty();
        assertThat(folder.path().resolve("kept/steppe.json")).exists();

        model.undo();
        assertThat(onDisk()).extracting(OwnLesson::lesson).containsExactly(before);
        assertThat(offered()).endsWith("Steppe");
    }

    @Test
    void undoingGoesBackStepByStepOnTheDiskToo() {
        model.create("Steppe");
        Lesson lesson = model.lesson().orElseThrow();
        model.append(lesson, STEP);
        model.append(lesson, StepDraft.showing(Stretch.of(5000, 9000)));
        model.change("move", desk -> desk.moved(1, 0));
        model.changeStep("note", "note", draft -> draft.note(LocalizedText.of("T")));
        model.changeStep("note", "note", draft -> draft.note(LocalizedText.of("Typed")));
        assertThat(onDisk().getFirst().lesson().steps().getFirst().note().en()).isEqualTo("Typed");

        model.undo();
        assertThat(onDisk().getFirst().lesson().steps().getFirst().note()).isEqualTo(LocalizedText.EMPTY);
        assertThat(model.editsProperty().get().redoes()).contains("note");
        model.undo();
        assertThat(onDisk().getFirst().lesson().steps().getFirst()).isEqualTo(STEP);
        model.redo();
        model.redo();
        assertThat(onDisk().getFirst().lesson().steps().getFirst().note().en()).isEqualTo("Typed");
    }

    @Test
    void whatIsTypedIsOfferedWhenTheTypingEnds() {
        model.duplicate();
        model.changeLesson("title", "title", lesson -> new Lesson("", LocalizedText.of("New"), 0, lesson.steps()));
        assertThat(onDisk().getFirst().lesson().title().en()).isEqualTo("New");
        assertThat(offered()).doesNotContain("New");

        model.pause();

        assertThat(offered()).contains("New");
    }

    @Test
    void whatCannotBeSavedStaysOnTheDeskAndIsSavedOnceItCan() throws IOException {
        Files.writeString(folder.path(), "a file where the folder should be");
        model.create("Steppe");
        model.append(model.lesson().orElseThrow(), STEP);

        assertThat(model.savedProperty().get()).isEqualTo(Saved.NO);
        assertThat(model.wrongProperty().get().orElseThrow().in(Locale.ENGLISH))
                .contains(folder.path().toString())
                .contains("save a copy elsewhere");
        assertThat(offered()).endsWith("Steppe");

        // Neither opening the data anew nor a failure that lasts takes it from the desk.
        app.show(reading.dataset());
        readLessons();
        assertThat(model.own()).extracting(OwnLesson::name).containsExactly("steppe");

        Files.delete(folder.path());
        model.save();
        assertThat(model.savedProperty().get()).isEqualTo(Saved.YES);
        assertThat(model.wrongProperty().get()).isEmpty();
        assertThat(onDisk()).extracting(OwnLesson::name).containsExactly("steppe");
    }

    @Test
    void openingTheDataAnewShowsWhatIsOnTheDisk() throws IOException {
        model.create("Steppe");
        app.show(reading.dataset());
        assertThat(model.isReady()).isFalse();
        Files.writeString(
                folder.file("steppe"), Files.readString(folder.file("steppe")).replace("Steppe", "By hand"));
        readLessons();

        assertThat(model.isReady()).isTrue();
        assertThat(model.lesson().orElseThrow().title().en()).isEqualTo("By hand");
        assertThat(model.editsProperty().get().undoes()).isEmpty();
    }

    @Test
    void aLessonWithTheIdOfOneOfTheDataIsEditedInItsOwnFile() throws IOException {
        Lesson shipped = app.lessonsProperty().get().getFirst();
        Files.createDirectories(folder.path());
        Files.copy(Path.of("timeline-data", "lessons", shipped.id() + ".json"), folder.file(shipped.id()));
        readLessons();
        model.choose(model.own().getFirst().lesson());
        assertThat(model.locked()).isFalse();

        model.change("remove", Desk::removed);

        assertThat(onDisk().getFirst().lesson().steps()).hasSize(shipped.steps().size() - 1);
        assertThat(onDisk()).extracting(OwnLesson::name).containsExactly(shipped.id());
        assertThat(app.lessonsProperty().get()).contains(shipped);
        try (Stream<Path> kept = Files.exists(folder.path().resolve("kept"))
                ? Files.list(folder.path().resolve("kept"))
                : Stream.empty()) {
            assertThat(kept).as("written by this program, so known").isEmpty();
        }
    }
}
