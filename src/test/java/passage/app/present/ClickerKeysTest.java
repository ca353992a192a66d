package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import passage.app.present.Autoplay.State;
import passage.app.present.Pointer.Tool;
import passage.app.present.PresentViewModel.Curtain;
import passage.dataset.PassageException;
import passage.lesson.LessonPlace;

/** What clickers and keyboards send does the same in every window of a lesson, whatever the keyboard's language. */
@ExtendWith(ApplicationExtension.class)
class ClickerKeysTest {

    private final AtomicLong nanos = new AtomicLong();
    private TextField field;
    private Button button;
    private Slider slider;
    private VBox root;
    private GivenLesson lesson;
    private Keyboard keys;

    @Start
    void start(Stage stage) throws PassageException {
        lesson = new GivenLesson();
        field = new TextField();
        button = new Button("Jump");
        slider = new Slider(0, 10, 5);
        root = new VBox(field, button, slider);
        Scene scene = new Scene(root, 400, 300);
        new ClickerKeys(lesson.clicker, new HeldKeys(nanos::get)).listenTo(scene);
        root.setFocusTraversable(true);
        stage.setScene(scene);
        stage.show();
        root.requestFocus();
    }

    @BeforeEach
    void keyboard(FxRobot robot) {
        keys = new Keyboard(robot, root.getScene());
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PAGE_DOWN", "RIGHT", "DOWN", "SPACE", "ENTER", "KP_RIGHT", "KP_DOWN"})
    void goesOn(KeyCode key) {
        LessonPlace next = lesson.model.coming().orElseThrow();
        keys.press(key);
        assertThat(lesson.model.place()).isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PAGE_UP", "LEFT", "UP", "BACK_SPACE", "KP_LEFT", "KP_UP"})
    void goesBack(KeyCode key) {
        LessonPlace first = lesson.model.place();
        lesson.model.next();
        keys.press(key);
        assertThat(lesson.model.place()).isEqualTo(first);
    }

    @Test
    void goesToTheFirstStepAndTheLast() {
        keys.press(KeyCode.END);
        assertThat(lesson.step()).isEqualTo(lesson.steps());
        keys.press(KeyCode.HOME);
        assertThat(lesson.step()).isEqualTo(1);
    }

    /** A clicker presses the place of the full stop or the comma, and the keyboard's language says what that writes. */
    @ParameterizedTest
    @CsvSource({
        "b, BLACK", "B, BLACK", "., BLACK", "ç, BLACK", "Ç, BLACK", "ş, BLACK",
        "w, WHITE", "W, WHITE", "',', WHITE", "ö, WHITE", "ü, WHITE", "Ü, WHITE"
    })
    void drawsACurtainAndLiftsIt(String sign, Curtain curtain) {
        keys.write(sign);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(curtain);
        keys.write(sign);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
    }

    @Test
    void aLetterOfAnotherScriptIsTheOneOfItsKey() {
        keys.press(KeyCode.B, "и");
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.BLACK);
        keys.press(KeyCode.S, "Ы");
        assertThat(lesson.model.pointer().toolProperty().get()).isEqualTo(Tool.SPOTLIGHT);
    }

    @ParameterizedTest
    @CsvSource({"l, LASER", "L, LASER", "s, SPOTLIGHT", "S, SPOTLIGHT", "z, MAGNIFIER", "Z, MAGNIFIER"})
    void takesAToolInHandAndPutsItDown(String sign, Tool tool) {
        keys.write(sign);
        assertThat(lesson.model.pointer().toolProperty().get()).isEqualTo(tool);
        keys.write(sign);
        assertThat(lesson.model.pointer().toolProperty().get()).isEqualTo(Tool.NONE);
    }

    @Test
    void enlargesMoreAndLessWhileTheGlassIsInHand() {
        keys.write("+");
        assertThat(lesson.model.pointer().powerProperty().get()).isEqualTo(2);
        keys.write("z+");
        assertThat(lesson.model.pointer().powerProperty().get()).isEqualTo(2.5);
        keys.write("−-");
        assertThat(lesson.model.pointer().powerProperty().get()).isEqualTo(Pointer.LEAST_POWER);
        keys.write("-");
        assertThat(lesson.model.pointer().powerProperty().get()).isEqualTo(Pointer.LEAST_POWER);
    }

    @Test
    void letsTheLessonRunByItself() {
        keys.write("+");
        keys.write("A");
        assertThat(lesson.model.autoplay().stateProperty().get()).isEqualTo(State.RUNNING);
        Duration usual = lesson.model.autoplay().usualProperty().get();
        keys.write("+");
        assertThat(lesson.model.autoplay().usualProperty().get()).isEqualTo(usual.plusSeconds(2));
        keys.write("−−");
        assertThat(lesson.model.autoplay().usualProperty().get()).isEqualTo(usual.minusSeconds(2));
        keys.write("a");
        assertThat(lesson.model.autoplay().stateProperty().get()).isEqualTo(State.PAUSED);
    }

    @ParameterizedTest
    @CsvSource({"t, timer", "T, timer", "n, notes", "x, swap", "?, keys"})
    void asksTheWindows(String sign, String wish) {
        keys.write(sign);
        assertThat(lesson.asked).containsExactly(wish);
    }

    @Test
    void endsWithEscAndShowsItsKeysWithF1() {
        keys.press(KeyCode.F1);
        assertThat(lesson.asked).containsExactly("keys");
        keys.press(KeyCode.ESCAPE);
        assertThat(lesson.asked).containsExactly("keys");
        keys.press(KeyCode.ESCAPE);
        assertThat(lesson.asked).containsExactly("keys", "end");
    }

    /** Some clickers send it to start, again and again. */
    @Test
    void startingAgainChangesNothing() {
        lesson.model.toStep(2);
        LessonPlace place = lesson.model.place();
        keys.press(KeyCode.F5, KeyCode.F5);
        assertThat(lesson.model.place()).isEqualTo(place);
        assertThat(lesson.asked).isEmpty();
    }

    @Test
    void goesToTheStepWhoseNumberIsTyped() {
        keys.write("1");
        keys.press(KeyCode.DIGIT1, "1");
        keys.press(KeyCode.BACK_SPACE);
        keys.press(KeyCode.NUMPAD0, "0");
        assertThat(lesson.clicker.lineProperty().get()).isEqualTo("Step 10, then Enter");
        keys.press(KeyCode.ENTER);
        assertThat(lesson.step()).isEqualTo(10);
    }

    @Test
    void aKeyHeldDownCountsOnce() {
        LessonPlace next = lesson.model.coming().orElseThrow();
        keys.hold(KeyCode.PAGE_DOWN, "", 40);
        assertThat(lesson.model.place()).isEqualTo(next);
        keys.hold(KeyCode.B, "b", 40);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.BLACK);
        keys.hold(KeyCode.DIGIT3, "3", 40);
        keys.press(KeyCode.ENTER);
        assertThat(lesson.step()).isEqualTo(3);
    }

    /** Where the window has changed in between, nobody tells of the release. */
    @Test
    void aKeyThatNobodySawReleasedIsNotLostForLong() {
        keys.pressOnly(KeyCode.END);
        lesson.model.toStep(0);
        nanos.addAndGet(HeldKeys.LONGEST_DELAY);
        keys.press(KeyCode.END);
        assertThat(lesson.step()).isEqualTo(lesson.steps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "l", "x", "1"})
    void keysWithCtrlAreOthers(String sign) {
        LessonPlace place = lesson.model.place();
        keys.withCtrl(KeyCode.RIGHT, sign);
        assertThat(lesson.model.place()).isEqualTo(place);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
        assertThat(lesson.asked).isEmpty();
        assertThat(lesson.clicker.lineProperty().get()).isEmpty();
    }

    @Test
    void whatIsWrittenInAFieldStaysThere(FxRobot robot) {
        LessonPlace place = lesson.model.place();
        robot.interact(field::requestFocus);
        keys.write("bx1");
        keys.press(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.BACK_SPACE);
        assertThat(field.getText()).isEqualTo("bx");
        assertThat(lesson.model.place()).isEqualTo(place);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
    }

    /** One that was clicked on has the focus, too, but the clicker goes on. */
    @Test
    void onlyAControlReachedByTabKeepsTheKeysThatWorkIt(FxRobot robot) {
        LessonPlace place = lesson.model.place();
        robot.interact(field::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(button.isFocused()).isTrue();
        keys.press(KeyCode.SPACE);
        assertThat(lesson.model.place()).isEqualTo(place);
        keys.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        robot.type(KeyCode.TAB);
        keys.press(KeyCode.RIGHT);
        assertThat(lesson.model.place()).isEqualTo(place);
        assertThat(slider.getValue()).isGreaterThan(5);

        robot.interact(button::requestFocus);
        LessonPlace next = lesson.model.coming().orElseThrow();
        keys.press(KeyCode.SPACE);
        assertThat(lesson.model.place()).isEqualTo(next);
    }

    @Test
    void anOpenMenuHasTheKeys(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("Copy"));
        robot.interact(() -> menu.show(button, 10, 10));
        keys.write("b");
        robot.interact(menu::hide);
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.OPEN);
        keys.write("b");
        assertThat(lesson.model.curtainProperty().get()).isEqualTo(Curtain.BLACK);
    }
}
