package passage.app.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import passage.app.Messages;
import passage.app.Words;
import passage.lesson.Lesson;

/** Which lesson is made, what can be done to it as a whole, what can be undone, and whether it is saved. */
final class LessonBar extends HBox {

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final ComboBox<Lesson> lessons = new ComboBox<>();
    private final Button duplicate;
    private final Button delete;
    private final Button undo;
    private final Button redo;
    private final Label saved = new Label();
    private boolean showing;

    /**
     * @param create makes a new lesson
     * @param remove takes the lesson away
     */
    LessonBar(LessonEditorViewModel model, Runnable create, Runnable remove) {
        super(8);
        this.model = model;
        this.messages = model.messages();
        getStyleClass().addAll("toolbar", "lesson-bar");
        setAlignment(Pos.CENTER_LEFT);
        lessons.setId("lesson-choice");
        lessons.accessibleTextProperty().bind(messages.bind("editor.lesson"));
        lessons.promptTextProperty().bind(messages.bind("editor.none"));
        lessons.setPrefWidth(320);
        lessons.setMinWidth(160);
        lessons.setVisibleRowCount(16);
        lessons.setOnAction(_ -> {
            if (!showing && lessons.getValue() != null) {
                model.choose(lessons.getValue());
            }
        });
        Button add = button("editor.new", "lesson-new", "Shortcut+N", create);
        duplicate = button("editor.duplicate", "lesson-duplicate", "Shortcut+Shift+D", model::duplicate);
        delete = button("editor.delete", "lesson-delete", "Shortcut+Shift+Delete", remove);
        undo = button("editor.undo", "lesson-undo", "Shortcut+Z", model::undo);
        redo = button("editor.redo", "lesson-redo", "Shortcut+Y", model::redo);
        saved.setId("lesson-saved");
        saved.getStyleClass().add("muted");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(lessons, add, duplicate, delete, between, saved, undo, redo);
        saved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("editor.saved."
                                + model.savedProperty().get().name().toLowerCase(Locale.ROOT)),
                        model.savedProperty(),
                        messages.localeProperty()));
    }

    private Button button(String key, String id, String keys, Runnable deed) {
        Button button = new Button();
        EditorKeys.name(button, messages.bind(key), keys);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private String words(Lesson lesson) {
        String title = lesson.title().in(messages.locale());
        boolean own = model.desk().own(lesson.id()).isPresent();
        return own ? title : messages.get("editor.of-data", title);
    }

    void show() {
        showing = true;
        List<Lesson> all = model.lessons();
        if (!lessons.getItems().equals(all)) {
            lessons.getItems().setAll(all);
        }
        // A converter of its own each time, for the words of the same lesson may be others now.
        lessons.setConverter(new Words<>(this::words));
        lessons.setValue(model.lesson().orElse(null));
        showing = false;
        duplicate.setDisable(model.lesson().isEmpty());
        delete.setDisable(model.lesson().isEmpty() || model.locked());
        Edits<Desk> edits = model.editsProperty().get();
        tell(undo, "editor.undo", edits.undoes());
        tell(redo, "editor.redo", edits.redoes());
        saved.setVisible(Stream.of(edits.undoes(), edits.redoes()).anyMatch(Optional::isPresent));
    }

    /** A screen reader and the tooltip say what would be undone. */
    private void tell(Button button, String key, Optional<String> deed) {
        button.setDisable(deed.isEmpty());
        button.accessibleTextProperty().unbind();
        button.setAccessibleText(
                deed.map(name -> messages.get(key) + ": " + messages.get(name)).orElseGet(() -> messages.get(key)));
        button.getTooltip().textProperty().unbind();
        button.getTooltip().setText(button.getAccessibleText());
    }
}
