package passage.app.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import passage.app.Messages;
import passage.app.Words;
import passage.app.WrappedLabel;
import passage.dataset.Dataset;

/**
 * Some things that a step names, each in a row with a button that takes it out, and a field in which more are found by
 * typing. What the data do not have is shown as missing.
 */
final class PickList extends VBox {

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final Function<String, Optional<String>> words;
    private final Supplier<List<String>> state;
    private final Consumer<List<String>> change;
    private final int most;
    private final VBox rows = new VBox(4);
    private final TextField field = new TextField();
    /** What was found last, for the words that it was found by. */
    private volatile Found found = new Found("", List.of());

    private Shown shown;

    /** What the rows depend on. */
    private record Shown(List<String> ids, Locale locale, Dataset dataset, boolean locked) {}

    private record Found(String typed, List<String> ids) {}

    /**
     * @param words what is shown for an id, unless it is missing
     * @param find the ids for what is typed
     * @param most so many may be named
     */
    PickList(
            LessonEditorViewModel model,
            Function<String, Optional<String>> words,
            Function<String, List<String>> find,
            Supplier<List<String>> state,
            Consumer<List<String>> change,
            int most) {
        super(4);
        this.model = model;
        this.messages = model.messages();
        this.words = words;
        this.state = state;
        this.change = change;
        this.most = most;
        getStyleClass().add("pick-list");
        AutoCompletionBinding<String> completion = TextFields.bindAutoCompletion(
                field,
                request -> {
                    List<String> ids = find.apply(request.getUserText());
                    found = new Found(request.getUserText(), ids);
                    return ids;
                },
                new Words<>(id -> words.apply(id).orElse(id)));
        completion.setOnAutoCompleted(done -> add(done.getCompletion()));
        // It is first styled before it has a window, and then lacks what its own colours are made of; ours replace
        // them.
        PopupControl popup = completion.getAutoCompletionPopup();
        popup.setStyle("-fx-color: gray; -fx-control-inner-background: gray; -fx-selection-bar: gray;"
                + " -fx-selection-bar-non-focused: gray; -fx-accent: gray;");
        completion.setVisibleRowCount(8);
        completion.minWidthProperty().bind(field.widthProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, completion));
        getChildren().addAll(rows, field);
    }

    /** Enter takes the first that was found, and the arrow down offers some before anything is typed. */
    private void pressed(KeyEvent event, AutoCompletionBinding<String> completion) {
        if (event.getCode() == KeyCode.ENTER && found.typed().equals(field.getText())) {
            found.ids().stream().findFirst().ifPresent(this::add);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && field.getText().isEmpty()) {
            completion.setUserInput("");
        }
    }

    TextField field() {
        return field;
    }

    /** Shows what is named now; rows that are the same stay, and so does the keyboard in them. */
    void show() {
        Shown now = new Shown(state.get(), messages.locale(), model.app().dataset(), model.locked());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        rows.getChildren().setAll(now.ids().stream().map(this::row).toList());
        if (now.ids().isEmpty() && now.locked()) {
            rows.getChildren().add(new WrappedLabel(messages.get("editor.nothing"), "muted"));
        }
        boolean full = now.ids().size() >= most;
        field.setVisible(!full && !now.locked());
        field.setManaged(field.isVisible());
    }

    private HBox row(String id) {
        Optional<String> known = words.apply(id);
        String said = known.orElseGet(() -> messages.get("editor.missing", id));
        Label label = new WrappedLabel(said, known.isPresent() ? "pick" : "pick-missing");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button remove = new Button("✕");
        remove.getStyleClass().add("flat");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(messages.get("editor.take-out", said));
        remove.setVisible(!model.locked());
        remove.setOnAction(_ -> {
            change.accept(
                    state.get().stream().filter(other -> !other.equals(id)).toList());
            field.requestFocus();
        });
        HBox row = new HBox(8, label, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pick-row");
        return row;
    }

    private void add(String id) {
        found = new Found("", List.of());
        field.clear();
        if (!state.get().contains(id)) {
            change.accept(Stream.concat(state.get().stream(), Stream.of(id)).toList());
        }
    }
}
