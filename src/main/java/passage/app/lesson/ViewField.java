package passage.app.lesson;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.app.WrittenDate;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.date.Precision;
import passage.lesson.Step;

/** The stretch of time that a step shows: typed, or taken from the timeline. What is none is objected to, and not taken. */
final class ViewField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final LessonEditorViewModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final StringProperty objection = new SimpleStringProperty(this, "objection", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    ViewField(LessonEditorViewModel model, Fields fields, EditorHost host) {
        super(4);
        this.model = model;
        this.messages = model.messages();
        field.setId("lesson-view");
        Button take = new Button();
        take.textProperty().bind(messages.bind("editor.take-view"));
        take.setId("lesson-take-view");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> model.changeStep(
                "editor.did.view", "", draft -> draft.view(host.inSight().view())));
        fields.text(field, this::state, this::typed);
        VBox named = fields.named("editor.view", field);
        HBox.setHgrow(named, Priority.ALWAYS);
        HBox row = new HBox(8, named, take);
        row.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(row, Fields.sentence(objection, "field-wrong"), Fields.sentence(words, "muted"));
        fields.also(() -> {
            take.setDisable(model.locked());
            tell(field.getText());
        });
    }

    /** What was typed for the view there is stays as it was typed. */
    private String state() {
        Optional<EdtfDate> view = model.step().map(Step::view);
        return read(field.getText()).equals(view)
                ? field.getText()
                : view.map(EdtfDate::edtf).orElse("");
    }

    private void typed(String text) {
        read(text).ifPresent(view -> model.changeStep("editor.did.view", "view", draft -> draft.view(view)));
        tell(text);
    }

    private void tell(String text) {
        objection.set(objection(text));
        words.set(
                objection.get().isEmpty()
                        ? model.step()
                                .map(step -> DateFormatter.of(messages.locale()).format(step.view()))
                                .orElse("")
                        : "");
        field.pseudoClassStateChanged(WRONG, !objection.get().isEmpty());
    }

    private Optional<EdtfDate> read(String text) {
        try {
            EdtfDate date = WrittenDate.parse(text, messages.locale());
            return Optional.of(date).filter(one -> hasBothEnds(one) && !isFar(one));
        } catch (EdtfSyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean hasBothEnds(EdtfDate date) {
        return date.precision() == Precision.INTERVAL && !date.openStart() && !date.openEnd();
    }

    private static boolean isFar(EdtfDate date) {
        return date.range().reachesBeyond(DayRange.FOUR_DIGIT_YEARS);
    }

    private String objection(String text) {
        if (model.step().isEmpty() || read(text).isPresent()) {
            return "";
        }
        try {
            EdtfDate date = WrittenDate.parse(text, messages.locale());
            return messages.get(isFar(date) ? "export.range.far" : "editor.view.ends", text.strip());
        } catch (EdtfSyntaxException e) {
            return text.isBlank()
                    ? messages.get("editor.view.ends", "")
                    : messages.get("goto.wrong", text.strip(), e.reason(messages.locale()));
        }
    }
}
