package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import passage.app.present.Autoplay.State;
import passage.app.timeline.Fonts;
import passage.dataset.PassageException;
import passage.layout.Theme;
import passage.lesson.LessonPlace;

/** A screen in a corridor: whatever passers-by press, it goes on. */
@ExtendWith(ApplicationExtension.class)
class KioskTest {

    private final SetAlarm beats = new SetAlarm();
    private final SetAlarm afterTouch = new SetAlarm();
    private KioskRound round;
    private Stage stage;

    @Start
    void start(Stage unused) throws PassageException {
        GivenLesson given = new GivenLesson();
        KioskChoices choices =
                new KioskChoices(given.lessons, Duration.ofSeconds(12), List.of(Locale.ENGLISH), Theme.PROJECTOR);
        round = new KioskRound(given.model.app(), choices, beats, afterTouch);
        Kiosk kiosk = new Kiosk(round, _ -> Optional.empty(), new Fonts());
        kiosk.start();
        stage = kiosk.stage();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private void key(FxRobot robot, KeyCode code, boolean shift, boolean ctrl, boolean alt) {
        Scene scene = stage.getScene();
        robot.interact(() -> Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)
                .forEach(type -> Event.fireEvent(
                        scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                        new KeyEvent(type, code.getChar(), "", code, shift, ctrl, alt, false))));
    }

    @Test
    void fillsTheScreenAndRunsByItself() {
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(stage.isAlwaysOnTop()).isTrue();
        assertThat(round.model().autoplay().stateProperty().get()).isEqualTo(State.RUNNING);
    }

    @Test
    void noKeyDoesAnything(FxRobot robot) {
        LessonPlace place = round.model().place();
        for (KeyCode code : KeyCode.values()) {
            key(robot, code, false, false, false);
            if (code != KeyCode.Q) {
                key(robot, code, true, true, true);
            }
        }
        key(robot, KeyCode.F4, false, false, true);
        key(robot, KeyCode.Q, false, true, false);
        key(robot, KeyCode.Q, false, true, true);
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(round.model().place()).isEqualTo(place);
        assertThat(round.model().curtainProperty().get()).isEqualTo(PresentViewModel.Curtain.OPEN);
        assertThat(round.model().autoplay().stateProperty().get()).isEqualTo(State.RUNNING);
        assertThat(Window.getWindows()).containsExactly(stage);
    }

    @Test
    void onlyTheChordLeadsOut(FxRobot robot) {
        key(robot, KeyCode.Q, true, true, true);
        assertThat(stage.isShowing()).isFalse();
        assertThat(beats.isSet()).isFalse();
    }

    @Test
    void cannotBeClosedNorMadeSmall(FxRobot robot) {
        robot.interact(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isTrue();
        robot.interact(() -> stage.setFullScreen(false));
        assertThat(stage.isFullScreen()).isTrue();
        robot.interact(() -> stage.setIconified(true));
        assertThat(stage.isIconified()).isFalse();
    }

    @Test
    void aTouchMovesTheTimelineAndLaterItRunsOnWhereItWas(FxRobot robot) {
        LessonPlace place = round.model().place();
        robot.moveTo(500, 900).press(MouseButton.PRIMARY).moveBy(120, 0).release(MouseButton.PRIMARY);
        assertThat(round.model().autoplay().stateProperty().get()).isEqualTo(State.PAUSED);
        assertThat(stage.getScene().getRoot().getCursor()).isEqualTo(Cursor.NONE);
        robot.interact(() -> afterTouch.pass(KioskRound.PATIENCE));
        assertThat(round.model().autoplay().stateProperty().get()).isEqualTo(State.RUNNING);
        assertThat(round.model().place()).isEqualTo(place);
    }
}
