package passage.app;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/**
 * A choice of one among a few, side by side. Whatever chooses a button, a press or an arrow key, chooses its value; pressing
 * what is chosen already changes nothing.
 */
public final class Choice<T> extends SegmentedButton {

    private final Consumer<T> onChoose;
    private boolean showing;

    /** @param onChoose what to do with the value somebody presses */
    public Choice(Consumer<T> onChoose) {
        this.onChoose = onChoose;
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
    }

    /** Adds a button for a value; its words follow the language. */
    public Choice<T> with(T value, ObservableValue<String> words) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(words);
        button.setUserData(value);
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().addListener((_, _, selected) -> {
            if (selected && !showing) {
                onChoose.accept(value);
            }
        });
        button.setOnAction(_ -> button.setSelected(true));
        getButtons().add(button);
        return this;
    }

    /** Marks a value as the chosen one. */
    public void show(T value) {
        showing = true;
        getButtons().forEach(button -> button.setSelected(value.equals(button.getUserData())));
        showing = false;
    }

    /** Makes a value one that can be chosen, or not. */
    public void offer(T value, boolean offered) {
        getButtons().stream()
                .filter(button -> value.equals(button.getUserData()))
                .forEach(button -> button.setDisable(!offered));
    }
}
