package passage.app.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import passage.layout.Grouping;
import passage.layout.TimelineItem;

/**
 * What keys do while the timeline has the focus. Keys that work everywhere belong to the menus. Every key that means
 * something else than going from view to view ends a flight.
 */
final class TimelineKeys {

    private static final double ZOOM = 1.5;
    private static final double PAN_SHARE = 0.2;
    private static final double SCROLL = 44;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final ViewFlight flight;
    private final EventFlights flights;
    private final EventWalk walk;

    TimelineKeys(TimelineView view, TimelineViewModel model, ViewFlight flight, EventFlights flights) {
        this.view = view;
        this.model = model;
        this.flight = flight;
        this.flights = flights;
        this.walk = new EventWalk(model);
    }

    void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (!event.getCode().isModifierKey()) {
            flight.stop();
        }
        boolean handled = event.isShiftDown() && event.getCode().isArrowKey() ? pan(event) : act(event);
        if (handled) {
            event.consume();
        }
    }

    /** Signs are taken as they are typed: where they stand on the keyboard differs from language to language. */
    void typed(KeyEvent event) {
        boolean handled = sign(event.getCharacter()) || isPlain(event) && letter(event.getCharacter());
        if (handled) {
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !(event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown());
    }

    private boolean sign(String sign) {
        switch (sign) {
            case "+", "=" -> zoom(ZOOM);
            case "-", "−" -> zoom(1 / ZOOM);
            case "0" -> view.fly(model.windows().whole());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean letter(String letter) {
        switch (letter.toLowerCase(Locale.ROOT)) {
            case "f" -> flights.toSelected();
            case "b" -> switchScale();
            case "l" -> nextLanes();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void switchScale() {
        boolean linear = model.scaleChoice().kindProperty().get() == ScaleChoice.Kind.LINEAR;
        model.scaleChoice().kindProperty().set(linear ? ScaleChoice.Kind.BALANCED : ScaleChoice.Kind.LINEAR);
    }

    private void nextLanes() {
        List<Grouping> all = List.of(Grouping.values());
        int now = all.indexOf(model.groupingProperty().get());
        model.groupingProperty().set(all.get((now + 1) % all.size()));
    }

    private boolean pan(KeyEvent event) {
        double step = model.viewportProperty().get().width() * PAN_SHARE;
        switch (event.getCode()) {
            case LEFT -> model.pan(-step, 0);
            case RIGHT -> model.pan(step, 0);
            case UP -> model.pan(0, -SCROLL);
            case DOWN -> model.pan(0, SCROLL);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> select(walk.byTime(-1));
            case RIGHT -> select(walk.byTime(1));
            case UP -> select(walk.byLane(-1));
            case DOWN -> select(walk.byLane(1));
            case HOME -> view.fly(model.windows().whole());
            case ENTER -> openSelected();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(Optional<TimelineItem> item) {
        item.ifPresent(view::select);
    }

    /** Around the selected event where it is in view, else around the middle. */
    private void zoom(double factor) {
        flight.stop();
        double middle =
                model.frame().plotLeft() + model.viewportProperty().get().width() / 2;
        String selected = model.app().selectedProperty().get();
        double x = view.boundsOf(selected)
                .flatMap(_ -> model.dataProperty().get().event(selected))
                .map(item -> model.frame().x(item.middle()))
                .orElse(middle);
        model.zoom(factor, x);
    }

    private void openSelected() {
        String selected = model.app().selectedProperty().get();
        if (!selected.isEmpty() && !flights.unfold(selected)) {
            view.open(selected);
        }
    }
}
