package passage.app.present;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.lesson.Step;

/** A row of the list of steps: its number, title and date. */
final class StepRow extends ListCell<Step> {

    private static final double TOOLTIP = 420;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final PresentViewModel model;
    private final TeacherWords words;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label date = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final HBox parts;

    StepRow(PresentViewModel model, TeacherWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("step-row");
        number.getStyleClass().add("step-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("row-title");
        date.getStyleClass().add("step-date");
        VBox lines = new VBox(title, date);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        parts = new HBox(number, lines);
        parts.setAlignment(Pos.CENTER_LEFT);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP);
        // As wide as the list, never as its words.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Step step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            pseudoClassStateChanged(CURRENT, false);
            return;
        }
        Messages messages = model.app().messages();
        number.setText(Integer.toString(getIndex() + 1));
        title.setText(words.title(step));
        date.setText(words.date(step));
        boolean current = getIndex() == model.place().step();
        pseudoClassStateChanged(CURRENT, current);
        setAccessibleText(messages.get(
                current ? "presenter.row.current" : "presenter.row", getIndex() + 1, title.getText(), date.getText()));
        tooltip.setText(words.told(step));
        setTooltip(tooltip);
        setGraphic(parts);
    }
}
