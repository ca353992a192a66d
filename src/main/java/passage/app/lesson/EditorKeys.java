package passage.app.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the editor. They are heard before any field, so that a change is undone whatever the keyboard is in. */
final class EditorKeys {

    private final Map<KeyCombination, Runnable> deeds = new LinkedHashMap<>();

    /** A key that does something. */
    EditorKeys with(String keys, Runnable deed) {
        deeds.put(KeyCombination.valueOf(keys), deed);
        return this;
    }

    void install(Node root) {
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> deeds.entrySet().stream()
                        .filter(entry -> entry.getKey().match(event))
                        .findFirst()
                        .ifPresent(entry -> {
                            entry.getValue().run();
                            event.consume();
                        }));
    }

    /** Gives a button its words, and a tooltip that tells its key. */
    static void name(ButtonBase button, ObservableValue<String> words, String keys) {
        String key = KeyCombination.valueOf(keys).getDisplayText();
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.map(said -> said + " · " + key));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words);
        button.setText(words.getValue());
        words.addListener((_, before, now) -> {
            // A button that shows a sign instead keeps it.
            if (button.getText().equals(before)) {
                button.setText(now);
            }
        });
    }
}
