package passage.app.list;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import passage.app.Messages;
import passage.dataset.Category;
import passage.layout.Metrics;

/**
 * The column of the list. Closed it takes no room and can still be reached with Tab, which opens it; what is in it is made
 * when it is opened for the first time.
 */
public final class EventsView extends BorderPane {

    private static final double WIDTH = 320;

    private final EventsViewModel model;
    private final Messages messages;
    private final Function<Category, Label> chips;
    private final Consumer<String> open;
    private final Runnable leave;
    private EventList list;

    /**
     * @param chips makes the coloured word for a category
     * @param open opens an event
     * @param leave gives the keys to the timeline
     */
    public EventsView(EventsViewModel model, Function<Category, Label> chips, Consumer<String> open, Runnable leave) {
        this.model = model;
        this.messages = model.app().messages();
        this.chips = chips;
        this.open = open;
        this.leave = leave;
        getStyleClass().add("events");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        accessibleTextProperty().bind(messages.bind("list.accessible"));
        model.app().listProperty().addListener((_, _, wanted) -> show(wanted));
        focusedProperty().addListener((_, _, focused) -> entered(focused));
        show(model.app().listProperty().get());
    }

    /** The keyboard opens it; what comes here by accident, since something else has gone, goes on to the timeline. */
    private void entered(boolean focused) {
        if (focused && isFocusVisible()) {
            model.app().listProperty().set(true);
        } else if (focused) {
            leave.run();
        }
    }

    private void show(boolean wanted) {
        boolean withKeys = isFocusWithin();
        setFocusTraversable(!wanted);
        setMinWidth(wanted ? WIDTH : 0);
        setPrefWidth(wanted ? WIDTH : 0);
        setMaxWidth(wanted ? WIDTH : 0);
        if (wanted) {
            if (list == null) {
                list = new EventList(model, chips, open);
                setTop(head());
                setCenter(list);
            }
            setContentVisible(true);
            list.requestFocus();
            begin();
        } else if (list != null) {
            if (withKeys) {
                leave.run();
            }
            setContentVisible(false);
        }
    }

    /** How many rows are in sight is known when the window has made room for them, if there is a window yet. */
    private void begin() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        list.begin();
    }

    private void setContentVisible(boolean visible) {
        getChildren().forEach(child -> child.setVisible(visible));
    }

    private HBox head() {
        Label title = new Label();
        title.textProperty().bind(messages.bind("list.title"));
        title.getStyleClass().add("list-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("list.count", model.rows().getValue().size()),
                        messages.localeProperty(),
                        model.rows()));
        count.getStyleClass().add("muted");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox head = new HBox(8, title, count, close());
        head.getStyleClass().add("list-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Metrics.AXIS);
        head.setPrefHeight(Metrics.AXIS);
        return head;
    }

    private Button close() {
        Button close = new Button("✕");
        close.getStyleClass().add("flat");
        close.accessibleTextProperty().bind(messages.bind("list.close"));
        Tooltip words = new Tooltip();
        words.textProperty().bind(messages.bind("list.close"));
        close.setTooltip(words);
        close.setOnAction(_ -> model.app().listProperty().set(false));
        return close;
    }
}
