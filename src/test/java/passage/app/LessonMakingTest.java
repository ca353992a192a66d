package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.lesson.Lesson;
import passage.lesson.LessonReader;
import passage.lesson.LessonReading;
import passage.lesson.OwnLesson;
import passage.lesson.Step;
import passage.lesson.StepDraft;

/** Making lessons: views become steps while one explores, and the editor does the rest. */
class LessonMakingTest extends WindowTest {

    private Reading reading;

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @BeforeEach
    void readLessons(FxRobot robot) throws PassageException {
        clear();
        reading = DatasetReader.read(Path.of("timeline-data"));
        LessonReading lessons = LessonReader.read(reading, LessonMaking.folder());
        robot.interact(() -> {
            app.lessonsProperty().set(lessons.lessons());
            app.ownLessonsProperty().set(Optional.of(lessons.own()));
        });
        settle();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        clear();
    }

    private static void clear() {
        Path folder = LessonMaking.folder().path();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        Node editor = robot.lookup("#lesson-editor").query();
        new Keyboard(robot).press(editor.getScene().getFocusOwner(), keys);
        settle();
    }

    private List<OwnLesson> onDisk() {
        return LessonReader.read(reading, LessonMaking.folder()).own();
    }

    private Lesson lessonOnDisk() {
        return onDisk().getFirst().lesson();
    }

    private void addView(FxRobot robot) throws TimeoutException {
        robot.interact(window.timelineView()::requestFocus);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        until(() -> robot.lookup("#add-step").tryQuery().isPresent());
    }

    private void addTwoViews(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            app.selectedProperty().set("shusha-declaration");
        });
        addView(robot);
        robot.interact(() ->
                robot.lookup("#add-step-title").queryAs(TextInputControl.class).setText("Two views"));
        robot.interact(() -> robot.lookup("#add-step-do").queryAs(Button.class).fire());
        until(() -> onDisk().size() == 1);
        robot.interact(() -> app.selectedProperty().set(""));
        press(robot, KeyCode.DIGIT0);
        addView(robot);
        robot.interact(() -> robot.lookup("#add-step-do").queryAs(Button.class).fire());
        until(() -> lessonOnDisk().steps().size() == 2);
    }

    private void openEditor(FxRobot robot) throws TimeoutException {
        robot.interact(window.timelineView()::requestFocus);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        until(() -> robot.lookup("#lesson-editor").tryQuery().isPresent());
    }

    private static <T extends Node> T node(FxRobot robot, String id, Class<T> type) {
        return robot.from(robot.lookup("#lesson-editor").<Node>query())
                .lookup("#" + id)
                .queryAs(type);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> node(robot, id, Button.class).fire());
        settle();
    }

    private static void type(FxRobot robot, String id, String words) {
        new Keyboard(robot).type(node(robot, id, Node.class), words);
        settle();
    }

    @Test
    void twoViewsBecomeStepsThatAreNotedReorderedAndUndone(FxRobot robot) throws TimeoutException {
        addTwoViews(robot);
        assertThat(text(robot, "#status")).isEqualTo("“Two views”: step 2 added. Ctrl+Shift+L opens it.");
        assertThat(lessonOnDisk().id()).isEqualTo("two-views");
        Step first = lessonOnDisk().steps().getFirst();
        Step second = lessonOnDisk().steps().getLast();
        assertThat(first.events()).containsExactly("shusha-declaration");
        assertThat(first.reveal())
                .containsExactly(window.reader()
                        .app()
                        .dataset()
                        .event("shusha-declaration")
                        .orElseThrow()
                        .passages()
                        .getFirst()
                        .id());
        assertThat(first.scale()).contains(Step.Scale.BALANCED);
        assertThat(first.view().edtf()).matches("\\d{4}/\\d{4}");
        assertThat(second.events()).isEmpty();
        assertThat(second.reveal()).isEmpty();
        assertThat(app.lessonsProperty().get()).extracting(Lesson::id).contains("two-views");

        openEditor(robot);
        type(robot, "lesson-note", "Look closely.");
        until(() -> lessonOnDisk().steps().getLast().note().en().equals("Look closely."));
        keys(robot, KeyCode.ALT, KeyCode.UP);
        until(() -> lessonOnDisk().steps().getFirst().note().en().equals("Look closely."));
        assertThat(lessonOnDisk().steps().getLast()).isEqualTo(first);

        keys(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> lessonOnDisk().steps().getFirst().equals(first));
        keys(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> lessonOnDisk().steps().equals(List.of(first, second)));
        assertThat(node(robot, "lesson-note", TextInputControl.class).getText()).isEmpty();
        keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> lessonOnDisk().steps().getLast().note().en().equals("Look closely."));
    }

    @Test
    void aShippedLessonIsChangedAsACopy(FxRobot robot) throws TimeoutException {
        openEditor(robot);
        assertThat(node(robot, "lesson-locked", Node.class).isVisible()).isTrue();
        assertThat(node(robot, "lesson-note", TextInputControl.class).isEditable())
                .isFalse();
        assertThat(node(robot, "lesson-add", Button.class).isDisable()).isTrue();

        fire(robot, "lesson-unlock");
        until(() -> onDisk().size() == 1);
        assertThat(node(robot, "lesson-locked", Node.class).isVisible()).isFalse();
        int steps = lessonOnDisk().steps().size();
        robot.interact(node(robot, "lesson-steps", Node.class)::requestFocus);
        keys(robot, KeyCode.DELETE);
        until(() -> lessonOnDisk().steps().size() == steps - 1);
        assertThat(LessonReader.read(reading).lessons().getFirst().steps()).hasSize(steps);
    }

    @Test
    void eventsAndPassagesAreFoundByTyping(FxRobot robot) throws TimeoutException {
        addTwoViews(robot);
        openEditor(robot);

        type(robot, "lesson-spotlight", "no such thing");
        assertThat(lessonOnDisk().steps().getLast().spotlight()).isEmpty();
        robot.interact(
                () -> node(robot, "lesson-spotlight", TextInputControl.class).clear());
        // At once: on a busy machine Enter would come while what the first letters find is still offered.
        robot.interact(
                () -> node(robot, "lesson-spotlight", TextInputControl.class).setText("shusha decl"));
        until(() ->
                takes(robot, () -> !lessonOnDisk().steps().getLast().spotlight().isEmpty()));
        assertThat(lessonOnDisk().steps().getLast().spotlight()).containsExactly("shusha-declaration");
    }

    /** Enter takes the first that is found, once it has been found. */
    private boolean takes(FxRobot robot, BooleanSupplier taken) {
        keys(robot, KeyCode.ENTER);
        return taken.getAsBoolean();
    }

    @Test
    void aViewThatIsNoneIsObjectedToAndNotTaken(FxRobot robot) throws TimeoutException {
        addTwoViews(robot);
        openEditor(robot);
        Step before = lessonOnDisk().steps().getLast();

        robot.interact(() -> node(robot, "lesson-view", TextInputControl.class).setText("1999"));
        settle();
        assertThat(all(robot, ".field-wrong"))
                .anySatisfy(label -> assertThat(((Label) label).getText())
                        .isEqualTo("“1999” is no stretch of time. Write both ends, such as 1990/2025."));
        assertThat(lessonOnDisk().steps().getLast()).isEqualTo(before);

        robot.interact(() -> node(robot, "lesson-view", TextInputControl.class).setText("1999/2001"));
        until(() -> lessonOnDisk().steps().getLast().view().edtf().equals("1999/2001"));
        fire(robot, "lesson-take-view");
        until(() -> lessonOnDisk().steps().getLast().view().equals(before.view()));
    }

    @Test
    void whatTheDataLackIsShownAndCanBeTakenOut(FxRobot robot) throws TimeoutException {
        addTwoViews(robot);
        openEditor(robot);
        robot.interact(() -> window.making().model().choose(lessonOnDisk()));
        Lesson lesson = lessonOnDisk();
        robot.interact(() -> window.making()
                .model()
                .append(
                        lesson,
                        StepDraft.of(lesson.steps().getFirst())
                                .events(List.of("no-such"))
                                .step()));
        settle();
        assertThat(all(robot, ".pick-missing"))
                .anySatisfy(label -> assertThat(((Label) label).getText()).isEqualTo("no-such · not in the data"));

        robot.interact(() -> robot.from(robot.lookup("#lesson-editor").<Node>query())
                .lookup((Node node) -> node instanceof Button button
                        && "Take out: no-such · not in the data".equals(button.getAccessibleText()))
                .queryAs(Button.class)
                .fire());
        until(() -> lessonOnDisk().steps().getLast().events().isEmpty());
    }

    @Test
    void aStepIsShownOnTheTimelineAndPlayed(FxRobot robot) throws TimeoutException {
        openEditor(robot);
        ListView<?> steps = node(robot, "lesson-steps", ListView.class);
        robot.interact(() -> steps.getSelectionModel().select(2));
        settle();
        Step step = window.making().model().lesson().orElseThrow().steps().get(2);

        fire(robot, "lesson-show");
        until(() -> app.selectedProperty().get().equals(step.events().getFirst()));

        int windows = Window.getWindows().size();
        fire(robot, "lesson-play");
        until(() -> Window.getWindows().size() > windows);
    }

    @Test
    void whatCannotBeSavedStaysAndSaysWhatCanBeDone(FxRobot robot) throws Exception {
        Files.createDirectories(LessonMaking.folder().path().getParent());
        Files.writeString(LessonMaking.folder().path(), "a file where the folder should be");
        openEditor(robot);

        fire(robot, "lesson-unlock");
        until(() -> node(robot, "lesson-unsaved", Node.class).isVisible());
        assertThat(window.making().model().lesson().orElseThrow().title().en()).endsWith("(copy)");
        assertThat(text(robot, "#lesson-saved")).isEqualTo("Not saved");

        Files.delete(LessonMaking.folder().path());
        type(robot, "lesson-title", "!");
        until(() -> !node(robot, "lesson-unsaved", Node.class).isVisible());
        assertThat(onDisk()).hasSize(1);
    }
}
