package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static passage.app.present.FewScreens.LEFT;
import static passage.app.present.FewScreens.RIGHT;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import passage.lesson.LessonPlace;

/** The windows of a lesson: they open and close together, and leave nothing behind. */
class PresentationTest extends LessonTest {

    @BeforeEach
    void begin(FxRobot robot) {
        give(robot, LESSONS.getFirst());
    }

    @Test
    void closingEitherWindowEndsTheLesson(FxRobot robot) {
        close(robot, presenter());
        assertThat(audience().isShowing()).isFalse();
        assertThat(presenter().isShowing()).isFalse();
        assertThat(left).contains(LessonPlace.of(LESSONS.getFirst(), 0));
        assertThat(screens.watchers()).isZero();

        give(robot, LESSONS.getLast());
        close(robot, audience());
        assertThat(presenter().isShowing()).isFalse();
        assertThat(left).contains(LessonPlace.of(LESSONS.getLast(), 0));
    }

    private static void close(FxRobot robot, Stage stage) {
        robot.interact(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        settle();
    }

    @Test
    void whatHasPoppedUpIsClosedFirst(FxRobot robot) {
        Tooltip[] tip = new Tooltip[1];
        robot.interact(() -> {
            tip[0] = new Tooltip("?");
            tip[0].show(presenter());
        });
        assertThat(tip[0].isShowing()).isTrue();
        robot.interact(presentation::end);
        assertThat(tip[0].isShowing()).isFalse();
    }

    /** Screens are changed again and again while a class has a break, and nobody is called back to a lesson that is over. */
    @Test
    void whenItIsOverNoScreenBringsItBack(FxRobot robot) {
        robot.interact(presentation::end);
        robot.interact(() -> screens.become(LEFT));
        robot.interact(() -> screens.become(LEFT, RIGHT));
        assertThat(audience().isShowing()).isFalse();
        assertThat(presenter().isShowing()).isFalse();
    }

    @Test
    void whenItIsOverItRunsByItselfNoMore(FxRobot robot) {
        robot.interact(() -> model.autoplay().run());
        robot.interact(presentation::end);
        assertThat(model.autoplay().stateProperty().get()).isEqualTo(Autoplay.State.OFF);
    }

    @Test
    void aFaultIsToldToTheTeacherInTheirOwnWindow(FxRobot robot) {
        robot.interact(() -> presentation.tellFault("Something went wrong. See passage.log."));
        assertThat(SeenWords.of(presentation.presenter())).contains("Something went wrong. See passage.log.");
        assertThat(SeenWords.of(presentation.audience())).doesNotContain("went wrong");
        click(robot);
        assertShown();
    }

    @Test
    void withOneScreenTheClassReadsNoMoreThanThatTheLessonGoesOn(FxRobot robot) {
        robot.interact(() -> screens.become(LEFT));
        robot.interact(() -> presentation.tellFault("Something went wrong. See passage.log."));
        assertThat(SeenWords.of(presentation.audience()))
                .contains("the lesson goes on")
                .doesNotContain("passage.log");
        click(robot);
        assertThat(SeenWords.of(presentation.audience())).doesNotContain("the lesson goes on");
        robot.interact(() -> presentation.tellTeacher("2 events are missing"));
        assertThat(SeenWords.of(presentation.audience())).doesNotContain("missing");
    }

    /** The lesson hangs on nothing that stays: what it listens to forgets it. */
    @Test
    void leavesNothingBehind(FxRobot robot) throws Exception {
        click(robot);
        robot.interact(presentation::end);
        pressAKeyInAnotherWindow(robot);
        WeakReference<PresentViewModel> gone = new WeakReference<>(model);
        model = null;
        presentation = null;
        left = Optional.empty();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            System.gc();
            // What the toolkit still holds of the last pulse goes with the next.
            robot.interact(() -> {});
            return gone.get() == null;
        });
        assertThat(gone.get()).isNull();
    }

    /** The robot of the headless platform holds on to the window that it was in last. */
    private static void pressAKeyInAnotherWindow(FxRobot robot) {
        Stage[] other = new Stage[1];
        robot.interact(() -> {
            other[0] = new Stage();
            other[0].setScene(new Scene(new Pane(), 100, 100));
            other[0].show();
        });
        robot.push(KeyCode.SHIFT);
        robot.interact(other[0]::hide);
    }
}
