package passage.app.quiz;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Where an answer is put together. It shows the state of its model and changes with it. */
abstract class AnswerPane extends VBox {

    AnswerPane() {
        getStyleClass().add("answers");
    }

    /** Takes the keyboard. */
    abstract void begin();

    /** Does what a key asks for; whether it did anything. */
    abstract boolean pressed(KeyEvent event);

    /** The number on a digit key or on the number pad, from 1; 0 for other keys. */
    static int digit(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        String name = event.getCode().getName();
        return plain && event.getCode().isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : 0;
    }
}
