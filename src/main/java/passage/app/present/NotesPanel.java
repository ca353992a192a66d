package passage.app.present;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.Look;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.layout.Theme;

/**
 * The teacher's notes where there is one screen only: over a part of the class's window, or in a small window of their own.
 * They say in words what the presenter's window shows as pictures.
 */
public final class NotesPanel extends VBox {

    private final PresentViewModel model;
    private final ObservableValue<Theme> theme;
    private final TeacherWords words;
    private final Label next = new WrappedLabel("", "notes-next");
    private double larger = 1;

    /** @param theme that of the window it is laid over, or its own */
    public NotesPanel(PresentViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
        this.words = new TeacherWords(model);
        getStyleClass().add("notes-panel");
        setId("notes-panel");
        NotesPane notes = new NotesPane(model);
        VBox.setVgrow(notes, Priority.ALWAYS);
        next.setId("coming");
        getChildren().addAll(head(), next, notes);
        addEventFilter(KeyEvent.KEY_PRESSED, new PresenterKeys(model));
        model.placeProperty().addListener(_ -> tell());
        model.app().messages().localeProperty().addListener(_ -> tell());
        theme.addListener(_ -> dress());
        dress();
        tell();
    }

    private HBox head() {
        PaceViewModel pace = new PaceViewModel(model);
        Label step = new Label();
        step.getStyleClass().add("presenter-heading");
        step.textProperty().bind(PresenterHeader.stepWords(model));
        step.setMinWidth(Region.USE_PREF_SIZE);
        Label late = new Label();
        late.getStyleClass().add("muted");
        late.textProperty().bind(pace.words());
        late.setMaxWidth(Double.MAX_VALUE);
        late.setAlignment(Pos.BASELINE_RIGHT);
        HBox.setHgrow(late, Priority.ALWAYS);
        Label elapsed = new Label();
        elapsed.getStyleClass().add("presenter-heading");
        elapsed.textProperty().bind(pace.elapsed());
        elapsed.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(step, new BeatDots(model), late, elapsed);
        head.getStyleClass().add("presenter-progress");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private void tell() {
        Messages messages = model.app().messages();
        next.setText(messages.get("presenter.then", words.coming()));
    }

    /** How much larger than usual its words are, from 1. */
    public void setLarger(double wanted) {
        larger = wanted;
        dress();
    }

    private void dress() {
        Look.dress(this, theme.getValue(), larger);
    }
}
