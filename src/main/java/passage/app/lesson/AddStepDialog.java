package passage.app.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.app.Words;
import passage.app.WrappedLabel;
import passage.date.DateFormatter;
import passage.lesson.Lesson;
import passage.lesson.OwnLesson;
import passage.lesson.Step;

/** Asks which lesson of the user's own a view is to be a step of: one that is there, or a new one, which it makes. */
public final class AddStepDialog extends Dialog<Lesson> {

    private static final double WIDTH = 420;

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final ComboBox<Optional<Lesson>> lessons = new ComboBox<>();
    private final TextField title = new TextField();

    /** @param step what is in view */
    public AddStepDialog(LessonEditorViewModel model, Step step) {
        this.model = model;
        this.messages = model.messages();
        ButtonType add = new ButtonType(messages.get("editor.add-step"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("button.cancel"), ButtonData.CANCEL_CLOSE);
        setTitle(messages.get("lesson.add-view"));
        setHeaderText(messages.get("editor.add-step.view", described(step)));
        getDialogPane().setId("add-step");
        getDialogPane().getButtonTypes().setAll(add, cancel);
        getDialogPane().setContent(content());
        Node button = getDialogPane().lookupButton(add);
        button.setId("add-step-do");
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(this::isNameless, lessons.valueProperty(), title.textProperty()));
        setResultConverter(pressed -> pressed == add ? chosen() : null);
        setOnShown(_ -> lessons.requestFocus());
    }

    private String described(Step step) {
        String dates = DateFormatter.of(messages.locale()).format(step.view());
        Stream<String> titles = step.events().stream()
                .flatMap(id -> model.app().dataset().event(id).stream())
                .map(event -> event.title().in(messages.locale()));
        return String.join(" · ", Stream.concat(Stream.of(dates), titles).toList());
    }

    private VBox content() {
        List<Optional<Lesson>> all = Stream.concat(
                        model.own().stream().map(OwnLesson::lesson).map(Optional::of),
                        Stream.of(Optional.<Lesson>empty()))
                .toList();
        lessons.getItems().setAll(all);
        lessons.setConverter(new Words<>(lesson -> lesson.map(one -> one.title().in(messages.locale()))
                .orElseGet(() -> messages.get("editor.new-lesson"))));
        lessons.setValue(model.lesson()
                .filter(lesson -> all.contains(Optional.of(lesson)))
                .map(Optional::of)
                .orElse(all.getFirst()));
        lessons.setId("add-step-lesson");
        lessons.setMaxWidth(Double.MAX_VALUE);
        title.setId("add-step-title");
        title.setText(messages.get("editor.new-title"));
        VBox titles = named("editor.title", title);
        titles.visibleProperty().bind(lessons.valueProperty().map(Optional::isEmpty));
        titles.managedProperty().bind(titles.visibleProperty());
        VBox content = new VBox(16, named("editor.lesson", lessons), titles);
        content.setPrefWidth(WIDTH);
        return content;
    }

    private VBox named(String key, Control control) {
        Label name = new WrappedLabel(messages.get(key), "field-name");
        name.setLabelFor(control);
        control.setAccessibleText(name.getText());
        return new VBox(4, name, control);
    }

    private boolean isNameless() {
        return lessons.getValue().isEmpty() && title.getText().isBlank();
    }

    private Lesson chosen() {
        return lessons.getValue().orElseGet(() -> model.create(title.getText().strip()));
    }
}
