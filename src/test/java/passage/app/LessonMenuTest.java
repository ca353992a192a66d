package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.timeline.ScaleChoice;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.date.DayRange;
import passage.layout.DaysInView;
import passage.layout.Viewport;
import passage.lesson.Lesson;
import passage.lesson.LessonReader;
import passage.lesson.Step;

/** The menu of lessons: whoever explores can go to any step. */
class LessonMenuTest extends WindowTest {

    private List<Lesson> lessons;

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @BeforeEach
    void readLessons(FxRobot robot) throws PassageException {
        lessons =
                LessonReader.read(DatasetReader.read(Path.of("timeline-data"))).lessons();
        robot.interact(() -> app.lessonsProperty().set(lessons));
        settle();
    }

    private Menu menu(FxRobot robot) {
        return robot.from(window.root()).lookup(".menu-bar").queryAs(MainMenu.class).getMenus().stream()
                .filter(LessonMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private List<Menu> offered(FxRobot robot) {
        return menu(robot).getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .toList();
    }

    private MenuItem item(FxRobot robot, int lesson, int step) {
        return steps(offered(robot).get(lesson)).get(step);
    }

    /** Those below what starts the lesson. */
    private static List<MenuItem> steps(Menu lesson) {
        assertThat(lesson.getItems().get(1)).isInstanceOf(SeparatorMenuItem.class);
        return lesson.getItems().subList(2, lesson.getItems().size());
    }

    @Test
    void holdsEachLessonWithItsStepsInTheLanguageOfTheMoment(FxRobot robot) {
        robot.interact(() -> app.messages().localeProperty().set(Locale.of("tr")));
        assertThat(offered(robot)).hasSize(lessons.size());
        Lesson lesson = lessons.getFirst();
        Menu steps = offered(robot).getFirst();
        assertThat(steps.getText()).isEqualTo(lesson.title().in(Locale.of("tr")) + " · " + lesson.minutes() + " dk");
        assertThat(steps.getItems().getFirst().getText()).isEqualTo("Başlat");
        assertThat(steps(steps)).hasSameSizeAs(lesson.steps());
        String note = lesson.steps().get(1).note().in(Locale.of("tr"));
        String words = steps(steps).get(1).getText();
        assertThat(words).startsWith("2. ").contains(note.substring(0, 20)).hasSizeLessThan(120);
    }

    @Test
    void aStepBringsItsTimeItsScaleAndItsFirstEvent(FxRobot robot) throws TimeoutException {
        for (int number = 0; number < lessons.size(); number++) {
            List<Step> steps = lessons.get(number).steps();
            for (int at : new int[] {0, steps.size() / 2}) {
                choose(robot, number, at);
                assertShown(steps.get(at));
            }
        }
        assertThat(window.banner().isVisible()).isFalse();
    }

    private void choose(FxRobot robot, int lesson, int step) {
        robot.interact(() -> item(robot, lesson, step).fire());
    }

    private void assertShown(Step step) throws TimeoutException {
        DayRange days = step.view().range();
        until(() -> isAt(window.timeline().windows().of(days.first(), days.end())));
        DaysInView shown = DaysInView.of(window.timeline().frame());
        assertThat(shown.from()).isLessThanOrEqualTo(days.first());
        assertThat(shown.to()).isGreaterThanOrEqualTo(days.end());
        assertThat(app.selectedProperty().get()).isEqualTo(step.events().getFirst());
        step.scale()
                .ifPresent(scale -> assertThat(
                                window.timeline().scaleChoice().kindProperty().get())
                        .isEqualTo(ScaleChoice.Kind.valueOf(scale.name())));
    }

    private boolean isAt(Viewport wanted) {
        Viewport now = window.timeline().viewportProperty().get();
        return Math.abs(now.from() - wanted.from()) < wanted.span() * 1e-6
                && Math.abs(now.to() - wanted.to()) < wanted.span() * 1e-6;
    }

    /** It is said, and the others are shown. */
    @Test
    void anEventThatTheDataLackIsNoFault(FxRobot robot) {
        Step step = lessons.getFirst().steps().getFirst();
        List<String> events = new ArrayList<>(List.of("nowhere"));
        events.addAll(step.events());
        Step lacking = new Step(
                step.view(),
                step.scale(),
                events,
                List.of(),
                List.of(),
                step.hide(),
                step.note(),
                step.question(),
                step.answer(),
                step.seconds());
        Lesson lesson = new Lesson("x", lessons.getFirst().title(), 0, List.of(lacking));
        robot.interact(() -> app.lessonsProperty().set(List.of(lesson)));
        assertThat(offered(robot).getFirst().getText()).isEqualTo(lesson.title().in(Locale.ENGLISH));

        choose(robot, 0, 0);
        assertThat(app.selectedProperty().get()).isEqualTo(step.events().getFirst());
        assertThat(window.banner().words()).isEqualTo("An event of this step is not in the data: nowhere");
    }

    @Test
    void withoutLessonsItSaysSo(FxRobot robot) {
        robot.interact(() -> app.show(app.dataset()));
        MenuItem first = menu(robot).getItems().getFirst();
        assertThat(first.isDisable()).isTrue();
        assertThat(first.getText()).isEqualTo("No lessons in this data folder");
        assertThat(menu(robot).getItems())
                .extracting(MenuItem::getText)
                .endsWith("Add this view as a step…", "Edit lessons…", null, "_Quiz…");
    }

    @Test
    void isFilledOnceAFolderHasBeenRead(FxRobot robot) throws TimeoutException {
        robot.interact(() -> app.lessonsProperty().set(List.of()));
        robot.interact(() -> window.files().openData(Path.of("timeline-data")));
        until(() -> offered(robot).size() == lessons.size());
        assertThat(app.lessonsProperty().get()).hasSameSizeAs(lessons);
    }

    /** The sheet of keys names the letter that opens it with Alt, and no other menu has it. */
    @Test
    void opensByAKeyOfItsOwnInEveryLanguage(FxRobot robot) {
        for (Locale language : Messages.LANGUAGES) {
            robot.interact(() -> app.messages().localeProperty().set(language));
            List<String> keys =
                    robot.from(window.root()).lookup(".menu-bar").queryAs(MainMenu.class).getMenus().stream()
                            .map(menu -> menu.getText().substring(menu.getText().indexOf('_') + 1))
                            .map(words -> words.substring(0, 1).toUpperCase(language))
                            .toList();
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(keys.get(2)).isEqualTo(app.messages().get("gesture.lessons"));
        }
    }
}
