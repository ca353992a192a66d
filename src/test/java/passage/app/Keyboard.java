package passage.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;

/** A keyboard on one of several windows: a headless platform gives what its robot types to the first of them. */
final class Keyboard {

    private final FxRobot robot;

    Keyboard(FxRobot robot) {
        this.robot = robot;
    }

    /** Types words into a control, letter by letter, where its caret is. */
    void type(Node into, String words) {
        robot.interact(into::requestFocus);
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(into, event(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED)));
    }

    /** Presses a key, perhaps while Ctrl, Shift or Alt are held. */
    void press(Node on, KeyCode... keys) {
        fire(on, event(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, keys));
        fire(on, event(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, keys));
    }

    private void fire(Node on, KeyEvent event) {
        robot.interact(() -> Event.fireEvent(on, event));
    }

    private static KeyEvent event(EventType<KeyEvent> type, String letter, KeyCode... keys) {
        boolean shift = false;
        boolean control = false;
        boolean alt = false;
        for (KeyCode key : keys) {
            shift |= key == KeyCode.SHIFT;
            control |= key == KeyCode.CONTROL;
            alt |= key == KeyCode.ALT;
        }
        return new KeyEvent(type, letter, "", keys[keys.length - 1], shift, control, alt, false);
    }
}
