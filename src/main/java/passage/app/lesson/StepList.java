package passage.app.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.lesson.Lesson;
import passage.lesson.Step;

/** The steps of the lesson in their order, and what can be done to them. */
final class StepList extends VBox {

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final EditorHost host;
    private final ListView<Step> list = new ListView<>();
    private final Button add;
    private final Button duplicate;
    private final Button remove;
    private final Button up;
    private final Button down;
    private boolean showing;

    StepList(LessonEditorViewModel model, EditorHost host) {
        super(8);
        this.model = model;
        this.messages = model.messages();
        this.host = host;
        getStyleClass().add("lesson-steps");
        add = button("editor.add", "lesson-add", "Shortcut+Shift+A", this::add);
        add.setMaxWidth(Double.MAX_VALUE);
        duplicate = button("editor.duplicate-step", "lesson-duplicate-step", "Shortcut+D", this::duplicate);
        remove = button("editor.remove", "lesson-remove", "Delete", this::remove);
        up = button("editor.up", "lesson-up", "Alt+Up", () -> move(-1));
        down = button("editor.down", "lesson-down", "Alt+Down", () -> move(1));
        up.setText("↑");
        down.setText("↓");
        HBox.setHgrow(duplicate, Priority.ALWAYS);
        HBox.setHgrow(remove, Priority.ALWAYS);
        list.setId("lesson-steps");
        list.getStyleClass().add("event-list");
        list.setFixedCellSize(StepRow.HEIGHT);
        list.setCellFactory(_ -> new StepRow(model));
        list.accessibleTextProperty().bind(messages.bind("editor.steps"));
        Label nothing = new WrappedLabel("", "muted");
        nothing.textProperty().bind(messages.bind("editor.no-steps"));
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, place) -> {
            if (!showing && place.intValue() >= 0) {
                model.chooseStep(place.intValue());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.step().ifPresent(host::show);
            }
        });
        setVgrow(list, Priority.ALWAYS);
        VBox tools = new VBox(8, add, new HBox(8, duplicate, remove, up, down));
        tools.getStyleClass().add("step-tools");
        getChildren().addAll(list, tools);
        messages.localeProperty().addListener(_ -> list.refresh());
    }

    private Button button(String key, String id, String keys, Runnable deed) {
        Button button = new Button();
        EditorKeys.name(button, messages.bind(key), keys);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            remove();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.step().ifPresent(host::show);
            event.consume();
        }
    }

    void add() {
        if (model.lesson().isPresent()) {
            model.change("editor.did.add", desk -> desk.inserted(host.inSight()));
        }
    }

    void duplicate() {
        model.step().ifPresent(step -> model.change("editor.did.duplicate-step", desk -> desk.inserted(step)));
    }

    void remove() {
        model.step().ifPresent(_ -> model.change("editor.did.remove", Desk::removed));
    }

    /** Moves the step to the place before or behind, if there is one. */
    void move(int by) {
        int from = model.desk().step();
        int to = from + by;
        boolean possible =
                model.step().isPresent() && to >= 0 && to < list.getItems().size();
        if (possible) {
            model.change("editor.did.move", desk -> desk.moved(from, to));
        }
    }

    /** Shows the steps as they are on the desk; a row that is the same stays. */
    void show() {
        showing = true;
        List<Step> steps = model.lesson().map(Lesson::steps).orElse(List.of());
        ObservableList<Step> rows = list.getItems();
        if (rows.size() != steps.size()) {
            rows.setAll(steps);
        }
        for (int i = 0; i < steps.size(); i++) {
            if (rows.get(i) != steps.get(i)) {
                rows.set(i, steps.get(i));
            }
        }
        int place = model.desk().step();
        Optional<Step> step = model.step();
        if (step.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
            list.getFocusModel().focus(place);
            list.scrollTo(Math.max(0, place - 2));
        }
        showing = false;
        boolean fixed = model.locked();
        add.setDisable(fixed || model.lesson().isEmpty());
        Stream.of(duplicate, remove).forEach(button -> button.setDisable(fixed || step.isEmpty()));
        up.setDisable(fixed || place <= 0);
        down.setDisable(fixed || step.isEmpty() || place == steps.size() - 1);
    }
}
