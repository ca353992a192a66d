package passage.app.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import passage.display.Target;

/** What wheel, pointer and fingers do to the timeline. Whatever they do ends a flight. */
final class TimelineGestures {

    private static final double DOUBLE_CLICK_ZOOM = 2;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final ViewFlight flight;
    private final EventFlights flights;
    private final TimelineDrag drag;
    private final TimelineScroll scroll;
    private final EventWalk walk;
    private boolean onCluster;

    TimelineGestures(
            TimelineView view, TimelineViewModel model, ViewFlight flight, EventFlights flights, TimelineDrag drag) {
        this.view = view;
        this.model = model;
        this.flight = flight;
        this.flights = flights;
        this.drag = drag;
        this.scroll = new TimelineScroll(model);
        this.walk = new EventWalk(model);
    }

    void install() {
        view.setOnScrollStarted(event -> handle(event, scroll::started));
        view.setOnScroll(this::scrolled);
        view.setOnScrollFinished((ScrollEvent event) -> {
            scroll.finished();
            event.consume();
        });
        view.setOnZoom((ZoomEvent event) -> handle(event, () -> scroll.pinched(event)));
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(this::released);
        view.setOnMouseClicked(this::clicked);
        view.setOnMouseMoved(event -> hover(view.targetAt(event.getX(), event.getY())));
        view.setOnMouseExited(_ -> hover(Optional.empty()));
    }

    /** Fingers that have left the trackpad stop nothing that was begun since. */
    private void scrolled(ScrollEvent event) {
        if (scroll.isOver(event)) {
            event.consume();
        } else {
            handle(event, () -> scroll.scrolled(event));
        }
    }

    private void handle(InputEvent event, Runnable action) {
        flight.stop();
        action.run();
        event.consume();
    }

    /** The second press of a double click on a cluster lets the flight go on that the first one began. */
    private void pressed(MouseEvent event) {
        view.requestFocus();
        switch (event.getButton()) {
            case BACK -> flight.back();
            case FORWARD -> flight.forward();
            case PRIMARY -> {
                if (event.getClickCount() == 1) {
                    onCluster = false;
                }
                if (!onCluster) {
                    flight.stop();
                }
                drag.pressed(event);
            }
            default -> flight.stop();
        }
    }

    /** A finger on the screen is told as a mouse, too; once it is told as scrolling, that alone counts. */
    private void dragged(MouseEvent event) {
        if (event.isSynthesized() && scroll.isByFingers()) {
            drag.end();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            drag.dragged(event);
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            drag.released();
        }
    }

    private void clicked(MouseEvent event) {
        if (drag.hasMoved() || onCluster || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        boolean again = event.getClickCount() % 2 == 0;
        switch (view.targetAt(event.getX(), event.getY()).orElse(null)) {
            case Target.Event(String id, String _) -> {
                model.app().selectedProperty().set(id);
                if (again) {
                    view.open(id);
                }
            }
            case Target.Dispute(String id, String _) -> view.openDispute(id);
            case Target.Cluster cluster -> {
                onCluster = true;
                flights.to(cluster);
            }
            case Target.Lane lane ->
                walk.hidden(lane.key()).ifPresent(model.app().selectedProperty()::set);
            case Target.Passage _, Target.Link _ -> {}
            case null -> {
                double x = event.getX() - model.frame().plotLeft();
                if (again && x > 0) {
                    view.fly(model.viewportProperty().get().zoomed(DOUBLE_CLICK_ZOOM, x));
                }
            }
        }
    }

    /** What was under the pointer has moved on, and what is there now is known with the pointer's next move. */
    void forget() {
        model.hoveredProperty().set("");
        view.showTooltip("");
    }

    private void hover(Optional<Target> target) {
        view.setCursor(target.filter(TimelineGestures::leadsOn).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        model.hoveredProperty().set(target.flatMap(Target::event).orElse(""));
        view.showTooltip(target.map(Target::title).orElse(""));
    }

    private static boolean leadsOn(Target target) {
        return !(target instanceof Target.Lane lane) || lane.hidden() > 0;
    }
}
