package passage.app.list;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.layout.TimelineItem;

/** The rows of the list. What is selected in it is selected in the whole window, and the other way round. */
final class EventList extends ListView<TimelineItem> {

    private final EventsViewModel model;
    private final Consumer<String> open;
    private boolean following;
    private Dataset shown;

    /**
     * @param chips makes the coloured word for a category
     * @param open opens an event
     */
    EventList(EventsViewModel model, Function<Category, Label> chips, Consumer<String> open) {
        this.model = model;
        this.open = open;
        setId("events");
        getStyleClass().add("event-list");
        setFixedCellSize(EventRow.HEIGHT);
        setCellFactory(_ -> new EventRow(model, chips));
        Label nothing = new Label();
        nothing.getStyleClass().add("muted");
        nothing.textProperty().bind(model.app().messages().bind("list.empty"));
        setPlaceholder(nothing);
        accessibleTextProperty().bind(model.app().messages().bind("list.accessible"));
        getSelectionModel().selectedIndexProperty().addListener((_, _, place) -> chosen(place.intValue()));
        model.app().selectedProperty().addListener(_ -> follow());
        model.rows().addListener(_ -> renew());
        renew();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(this::clicked);
        new TitleJump(this, model).install();
    }

    private void chosen(int place) {
        if (!following && place >= 0) {
            model.choose(place);
        }
    }

    /** Shows the events of the moment; the same ones, in other words perhaps, stay where they are. */
    private void renew() {
        VirtualFlow<?> flow = flow();
        double before = flow == null || shown != model.app().dataset() ? 0 : flow.getPosition();
        shown = model.app().dataset();
        following = true;
        setItems(model.rows().getValue());
        mark(model.selectedPlace());
        following = false;
        if (flow != null) {
            layout();
            flow.setPosition(before);
        }
    }

    /** Selects what is selected elsewhere, and scrolls there if it is out of sight. */
    private void follow() {
        OptionalInt place = model.selectedPlace();
        if (place.orElse(-1) == getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        mark(place);
        following = false;
        place.ifPresent(this::bringIntoView);
    }

    private void mark(OptionalInt place) {
        if (place.isPresent()) {
            getSelectionModel().clearAndSelect(place.getAsInt());
        } else {
            getSelectionModel().clearSelection();
        }
    }

    /** Makes ready for keys: where the selection is, or else what the timeline has in view. */
    void begin() {
        int start = model.start();
        getFocusModel().focus(start);
        bringIntoView(start);
    }

    /** With some rows before it, for what comes before an event belongs to it. */
    void bringIntoView(int place) {
        VirtualFlow<?> flow = flow();
        boolean known = flow != null && flow.getFirstVisibleCell() != null;
        int first = known ? flow.getFirstVisibleCell().getIndex() : -1;
        int last = known ? flow.getLastVisibleCell().getIndex() : -1;
        if (place <= first || place >= last) {
            scrollTo(Math.max(0, place - Math.max(1, (last - first) / 3)));
            if (known) {
                layout();
                flow.scrollTo(place);
            }
        }
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) lookup(".virtual-flow");
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        int place = getFocusModel().getFocusedIndex();
        if (event.getCode() == KeyCode.ENTER && plain && place >= 0) {
            model.choose(place);
            open.accept(model.app().selectedProperty().get());
            event.consume();
        }
    }

    /** Below the last row there is nothing to open. */
    private static boolean isOnRow(MouseEvent event) {
        return Stream.iterate(event.getPickResult().getIntersectedNode(), Objects::nonNull, Node::getParent)
                .anyMatch(node -> node instanceof EventRow row && !row.isEmpty());
    }

    /** A click on the row that is selected already brings its event into view again. */
    private void clicked(MouseEvent event) {
        int place = getSelectionModel().getSelectedIndex();
        if (event.getButton() != MouseButton.PRIMARY || place < 0 || !isOnRow(event)) {
            return;
        }
        model.choose(place);
        if (event.getClickCount() == 2) {
            open.accept(model.app().selectedProperty().get());
        }
    }
}
