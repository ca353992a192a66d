package passage.app.present;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;

/** A keyboard of any language, or a clicker, as the toolkit tells of it: each key comes to what has the focus. */
final class Keyboard {

    private final FxRobot robot;
    private final Scene scene;

    Keyboard(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /** Presses and lets go of keys that write nothing. */
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            hold(key, "", 1);
        }
    }

    /** Writes signs, whatever keys they stand on. */
    void write(String signs) {
        signs.codePoints().forEach(sign -> hold(KeyCode.UNDEFINED, Character.toString(sign), 1));
    }

    /** Presses a key that writes a sign. */
    void press(KeyCode key, String sign) {
        hold(key, sign, 1);
    }

    /** Holds a key down until the system has repeated it so often, and lets go of it. */
    void hold(KeyCode key, String sign, int times) {
        robot.interact(() -> {
            for (int i = 0; i < times; i++) {
                fire(KeyEvent.KEY_PRESSED, key, KeyEvent.CHAR_UNDEFINED, false);
                if (!sign.isEmpty()) {
                    fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, sign, false);
                }
            }
            fire(KeyEvent.KEY_RELEASED, key, KeyEvent.CHAR_UNDEFINED, false);
        });
    }

    /** Presses a key whose release another window is told of. */
    void pressOnly(KeyCode key) {
        robot.interact(() -> fire(KeyEvent.KEY_PRESSED, key, KeyEvent.CHAR_UNDEFINED, false));
    }

    /** Presses a key while Ctrl is held down. */
    void withCtrl(KeyCode key, String sign) {
        robot.interact(() -> {
            fire(KeyEvent.KEY_PRESSED, key, KeyEvent.CHAR_UNDEFINED, true);
            fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, sign, true);
            fire(KeyEvent.KEY_RELEASED, key, KeyEvent.CHAR_UNDEFINED, true);
        });
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, String sign, boolean ctrl) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, sign, "", key, false, ctrl, false, false));
    }
}
