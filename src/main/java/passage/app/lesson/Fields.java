package passage.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import passage.app.Choice;
import passage.app.Messages;
import passage.app.WrappedLabel;

/** Controls that show what is on the desk and change it, each below its name. */
final class Fields {

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final List<Runnable> shown = new ArrayList<>();
    private boolean showing;

    Fields(LessonEditorViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    /** Shows what is on the desk now. */
    void show() {
        showing = true;
        shown.forEach(Runnable::run);
        showing = false;
    }

    /** Something else that follows the desk. */
    void also(Runnable show) {
        shown.add(show);
    }

    /** Some controls below their name, which is that of the first for screen readers. */
    VBox named(String key, Control first, Node... others) {
        Label name = new Label();
        name.textProperty().bind(messages.bind(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(first);
        first.accessibleTextProperty().bind(messages.bind(key));
        VBox box = new VBox(4, name, first);
        box.getChildren().addAll(others);
        return box;
    }

    /** Text that is typed; where the lesson belongs to the data it can be read and copied. */
    <T extends TextInputControl> T text(T control, Supplier<String> state, Consumer<String> typed) {
        control.textProperty().addListener((_, _, now) -> {
            if (!showing) {
                typed.accept(now);
            }
        });
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.pause();
            }
        });
        shown.add(() -> {
            // Letters that mean the same as the state are left as they were typed.
            if (!control.getText().strip().equals(state.get().strip())) {
                control.setText(state.get());
            }
            control.setEditable(!model.locked());
        });
        return control;
    }

    /** A whole number of few digits; none is typed for 0. */
    TextField number(Supplier<Integer> state, Consumer<Integer> typed) {
        TextField field = new TextField();
        UnaryOperator<TextFormatter.Change> digits =
                change -> change.getControlNewText().matches("\\d{0,4}") ? change : null;
        field.setTextFormatter(new TextFormatter<>(digits));
        field.setPrefColumnCount(4);
        field.setMaxWidth(96);
        return text(
                field,
                () -> state.get() > 0 ? state.get().toString() : "",
                words -> typed.accept(words.isEmpty() ? 0 : Integer.parseInt(words)));
    }

    /** One of a few values, side by side. */
    <T> Choice<T> choice(Stream<T> values, Function<T, String> keys, Supplier<T> state, Consumer<T> chosen) {
        Choice<T> choice = new Choice<>(chosen);
        values.forEach(value -> choice.with(value, messages.bind(keys.apply(value))));
        shown.add(() -> {
            choice.show(state.get());
            choice.setDisable(model.locked());
        });
        return choice;
    }

    /** A sentence, while there is something to say. */
    static Label sentence(ObservableValue<String> words, String style) {
        WrappedLabel label = new WrappedLabel("", style);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
