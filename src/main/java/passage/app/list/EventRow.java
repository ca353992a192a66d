package passage.app.list;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.dataset.Category;
import passage.layout.TimelineItem;

/** A row: the title and how many sources tell it, below it the date in words and the category. */
final class EventRow extends ListCell<TimelineItem> {

    /** Of every row, so that where each stands is known without making those before it. */
    static final double HEIGHT = 56;

    private final EventsViewModel model;
    private final Function<Category, Label> chips;
    private final Label title = new Label();
    private final Label sources = new Label();
    private final Label date = new Label();
    private final HBox lower = new HBox(8, date);
    private final VBox lines;
    private final Tooltip tooltip = new Tooltip();

    EventRow(EventsViewModel model, Function<Category, Label> chips) {
        this.model = model;
        this.chips = chips;
        title.getStyleClass().add("row-title");
        sources.getStyleClass().add("row-sources");
        sources.setMinWidth(Region.USE_PREF_SIZE);
        date.getStyleClass().add("row-date");
        lines = new VBox(4, stretched(new HBox(8, title, sources), title), stretched(lower, date));
        lines.setAlignment(Pos.CENTER_LEFT);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        getStyleClass().add("event-row");
        // As wide as the list, never as its words: what does not fit is cut, and told by the tooltip.
        setPrefWidth(0);
    }

    private static HBox stretched(HBox line, Label first) {
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(TimelineItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        EventWords words = model.words(item);
        title.setText(words.title());
        sources.setText(Integer.toString(item.sources()));
        date.setText(words.shortDate());
        lower.getChildren().setAll(date);
        words.category().map(chips).ifPresent(lower.getChildren()::add);
        tooltip.setText(words.spoken());
        setTooltip(tooltip);
        setAccessibleText(words.spoken());
        setGraphic(lines);
    }
}
