package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.present.FewScreens;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.lesson.Lesson;
import passage.lesson.LessonReader;
import passage.lesson.LessonStart;
import passage.lesson.Step;
import passage.original.UserFolder;

/** Giving a lesson from the main window, and coming back to it. */
class LessonInClassTest extends WindowTest {

    @TempDir
    private static Path user;

    private final FewScreens screens = new FewScreens(FewScreens.LEFT, FewScreens.RIGHT);
    private List<Lesson> lessons;
    private String usual;
    private Stage stage;

    @Start
    void start(Stage shown) throws PassageException {
        usual = System.setProperty(UserFolder.PROPERTY, user.toString());
        stage = shown;
        open(shown, screens);
    }

    @BeforeEach
    void readLessons(FxRobot robot) throws Exception {
        Files.deleteIfExists(user.resolve("lesson.json"));
        lessons =
                LessonReader.read(DatasetReader.read(Path.of("timeline-data"))).lessons();
        robot.interact(() -> app.lessonsProperty().set(lessons));
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(window.lessons()::close);
        System.setProperty(UserFolder.PROPERTY, usual);
    }

    private List<Stage> lessonWindows() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(shown -> shown != stage)
                .toList();
    }

    private String step(FxRobot robot) {
        settle();
        return lessonWindows().stream()
                .flatMap(shown -> robot.from(shown.getScene().getRoot()).lookup(".audience-number").queryAll().stream())
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void theOnlyLessonBeginsAtOnce(FxRobot robot) {
        robot.interact(() -> app.lessonsProperty().set(lessons.subList(1, 2)));
        robot.interact(() -> window.lessons().present());
        assertThat(step(robot)).isEqualTo("1 / " + lessons.get(1).steps().size());
    }

    @Test
    void ofSeveralOneIsChosenByKeys(FxRobot robot) {
        robot.interact(() -> window.lessons().present());
        ListView<?> list = robot.lookup("#lesson-chooser").queryAs(ListView.class);
        assertThat(list.getItems()).hasSameSizeAs(lessons);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(step(robot)).isEqualTo("1 / " + lessons.get(1).steps().size());
    }

    @Test
    void givenUpTheChooserBeginsNothing(FxRobot robot) {
        robot.interact(() -> window.lessons().present());
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(window.lessons().running()).isEmpty();
        assertThat(lessonWindows()).isEmpty();
    }

    @Test
    void leftInTheMiddleItGoesOnThere(FxRobot robot) {
        robot.interact(() -> window.lessons().present(lessons.getFirst()));
        robot.push(KeyCode.DIGIT4).push(KeyCode.ENTER).push(KeyCode.PAGE_DOWN);
        String left = step(robot);
        assertThat(left).startsWith("4 / ");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(lessonWindows()).isEmpty();
        assertThat(stage.isFocused()).isTrue();
        assertThat(app.selectedProperty().get())
                .isEqualTo(lessons.getFirst().steps().get(3).events().getFirst());

        robot.interact(() -> window.lessons().presentFromHere());
        assertThat(step(robot)).isEqualTo(left);
    }

    @Test
    void startedAgainWhileItRunsItIsTheSame(FxRobot robot) {
        robot.interact(() -> window.lessons().present(lessons.getFirst()));
        List<Stage> windows = lessonWindows();
        robot.interact(() -> window.lessons().present(lessons.getLast()));
        assertThat(lessonWindows()).isEqualTo(windows);
    }

    @Test
    void aFaultIsOneCalmLineAndTheLessonGoesOn(FxRobot robot) throws TimeoutException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try {
            new ErrorReporter().install(app.messages(), window::tellFault);
            robot.interact(() -> window.lessons().present(lessons.getFirst()));
            Platform.runLater(() -> {
                throw new IllegalStateException("thrown by a test");
            });
            until(() -> lessonWindows().stream()
                    .flatMap(shown -> robot.from(shown.getScene().getRoot()).lookup("#banner").queryAll().stream())
                    .anyMatch(
                            line -> line.isVisible() && ((Banner) line).words().contains("you can go on")));
            assertThat(user.resolve("passage.log")).content().contains("thrown by a test");
            assertThat(window.banner().isVisible()).isFalse();
            robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
            assertThat(step(robot)).startsWith("2 / ");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    /** The program ended without a word, and is started anew. */
    @Test
    void afterACrashItOffersToGoOn(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.lessons().present(lessons.getFirst()));
        robot.push(KeyCode.DIGIT3).push(KeyCode.ENTER);
        until(() -> Files.exists(user.resolve("lesson.json"))
                && Files.readString(user.resolve("lesson.json")).contains("\"step\" : 2"));
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));

        begin(robot, Optional.empty());
        until(() -> window.banner().offersSomething());
        assertThat(window.banner().words())
                .isEqualTo("Go on with “"
                        + lessons.getFirst().title().in(app.messages().locale()) + "” at step 3 of "
                        + lessons.getFirst().steps().size() + "?");
        robot.clickOn("Go on");
        assertThat(step(robot)).startsWith("3 / ");
    }

    /** Another start of the program. */
    private void begin(FxRobot robot, Optional<LessonStart> wanted) {
        robot.interact(() -> {
            try {
                open(stage, screens);
            } catch (PassageException e) {
                throw new IllegalStateException(e);
            }
            window.lessons().begin(wanted);
            app.lessonsProperty().set(lessons);
            app.ownLessonsProperty().set(Optional.of(List.of()));
        });
    }

    @Test
    void whoDeclinesIsNotAskedAgain(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.lessons().present(lessons.getFirst()));
        robot.push(KeyCode.ESCAPE);
        until(() -> Files.exists(user.resolve("lesson.json")));
        begin(robot, Optional.empty());
        until(() -> window.banner().offersSomething());
        // The headless platform may have no active window for a mouse just after a lesson has closed its own.
        robot.interact(robot.lookup("✕").queryAs(Button.class)::fire);
        until(() -> Files.notExists(user.resolve("lesson.json")));
    }

    @Test
    void aLessonGivenToItsEndIsNotOffered(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.lessons().present(lessons.getFirst()));
        until(() -> Files.exists(user.resolve("lesson.json")));
        robot.push(KeyCode.END);
        for (int click = 0; click < 10; click++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        robot.push(KeyCode.ESCAPE);
        until(() -> Files.notExists(user.resolve("lesson.json")));
    }

    @Test
    void whatIsAskedForOnTheCommandLineBeginsOnceTheLessonsAreRead(FxRobot robot) {
        begin(robot, Optional.of(new LessonStart(lessons.get(1).id(), 1)));
        assertThat(step(robot)).isEqualTo("2 / " + lessons.get(1).steps().size());
    }

    /** Another folder is opened while a lesson runs, in which nothing of it is to be found. */
    @Test
    void goesOnWithTheDataItBeganWith(FxRobot robot) {
        robot.interact(() -> window.lessons().present(lessons.getFirst()));
        robot.interact(() -> app.show(Dataset.empty(Path.of("elsewhere"))));
        robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        assertThat(step(robot)).isEqualTo("2 / " + lessons.getFirst().steps().size());
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void aLessonWithoutStepsSaysWhyItCannotBegin(FxRobot robot) {
        Lesson empty = new Lesson("empty", lessons.getFirst().title(), 0, List.of());
        robot.interact(() -> window.lessons().present(empty));
        assertThat(window.banner().words()).endsWith("has no steps yet, so it cannot be given.");
        assertThat(lessonWindows()).isEmpty();
    }

    @Test
    void eventsThatAreMissingAreToldToTheTeacherAlone(FxRobot robot) {
        Step first = lessons.getFirst().steps().getFirst();
        Step lacking = new Step(
                first.view(),
                first.scale(),
                List.of("nowhere"),
                List.of(),
                List.of(),
                Optional.empty(),
                first.note(),
                Optional.empty(),
                Optional.empty(),
                first.seconds());
        Lesson lesson = new Lesson("x", lessons.getFirst().title(), 0, List.of(lacking, first));
        robot.interact(() -> window.lessons().present(lesson));
        settle();
        List<String> told = lessonWindows().stream()
                .flatMap(shown -> robot.from(shown.getScene().getRoot()).lookup("#banner").queryAll().stream())
                .map(line -> ((Banner) line).words())
                .filter(words -> !words.isEmpty())
                .toList();
        assertThat(told).containsExactly("An event of this lesson is not in the data and will be left out: nowhere");
    }
}
