package passage.app.present;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Which keys belong to a part of the window rather than to the clicker: all to what is being written in and to an open menu,
 * and to a control that was reached by Tab those that work it. Page Up and Page Down stay the clicker's there, and a control
 * that was only clicked on has none.
 */
final class KeyOwners {

    private static final Set<KeyCode> PRESS = Set.of(KeyCode.SPACE, KeyCode.ENTER);
    private static final Set<KeyCode> MOVE = Set.of(
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END);

    private KeyOwners() {}

    static boolean owns(KeyEvent event, Scene scene) {
        Node focused = scene.getFocusOwner();
        return isWrittenIn(focused)
                || focused != null && focused.isFocusVisible() && keys(focused).contains(event.getCode())
                || isUnderMenu(scene.getWindow());
    }

    private static boolean isWrittenIn(Node focused) {
        return switch (focused) {
            case TextInputControl text -> text.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case null, default -> false;
        };
    }

    private static Set<KeyCode> keys(Node focused) {
        return switch (focused) {
            case ButtonBase _ -> PRESS;
            case Slider _, Spinner<?> _, ListView<?> _, ScrollPane _, ChoiceBox<?> _, ComboBoxBase<?> _ -> MOVE;
            default -> Set.of();
        };
    }

    private static boolean isUnderMenu(Window window) {
        return Window.getWindows().stream()
                .anyMatch(other -> other instanceof PopupWindow popup
                        && !(popup instanceof Tooltip)
                        && popup.getOwnerWindow() == window);
    }
}
