package passage.app.lesson;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import passage.app.Messages;
import passage.app.WrappedLabel;

/** Says that the lessons cannot be saved, why, and what can be done; until they can, it stays. */
final class SavingBar extends HBox {

    /** @param copy saves a copy of the lesson somewhere else */
    SavingBar(LessonEditorViewModel model, Runnable copy) {
        super(8);
        Messages messages = model.messages();
        setId("lesson-unsaved");
        getStyleClass().add("lesson-unsaved");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new WrappedLabel("", "lesson-unsaved-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.wrongProperty()
                                .get()
                                .map(wrong -> wrong.in(messages.locale()))
                                .orElse(""),
                        model.wrongProperty(),
                        messages.localeProperty()));
        getChildren()
                .addAll(words, button("editor.again", messages, model::save), button("editor.copy", messages, copy));
        visibleProperty().bind(model.wrongProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String key, Messages messages, Runnable deed) {
        Button button = new Button();
        button.textProperty().bind(messages.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
