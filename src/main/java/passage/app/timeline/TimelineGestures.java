package passage.app.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import passage.display.Target;
import passage.layout.Metrics;

/** What wheel, pointer and fingers do to the timeline. */
final class TimelineGestures {

    private static final double DAYS_AROUND_CLUSTER = 20;
    private static final double ZOOM_PER_PIXEL = 0.004;
    private static final double DOUBLE_CLICK_ZOOM = 2;
    private static final double STILL = 4;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final ViewFlight flight;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    TimelineGestures(TimelineView view, TimelineViewModel model, ViewFlight flight) {
        this.view = view;
        this.model = model;
        this.flight = flight;
    }

    void install() {
        view.setOnScroll(this::scrolled);
        view.setOnZoom(this::pinched);
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(_ -> view.setCursor(Cursor.DEFAULT));
        view.setOnMouseClicked(this::clicked);
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(_ -> hover(Optional.empty()));
    }

    /** A wheel zooms; with Shift, or sideways, it pans; with Alt, or over the names of the lanes, it moves the lanes. */
    private void scrolled(ScrollEvent event) {
        flight.stop();
        double x = event.getDeltaX();
        double y = event.getDeltaY();
        if (event.isAltDown() || event.getX() < Metrics.HEADER) {
            model.scrollTo(model.scrollProperty().get() - y);
        } else if (event.isShiftDown() || Math.abs(x) > Math.abs(y)) {
            model.pan(-(x == 0 ? y : x), 0);
        } else {
            model.zoom(Math.exp(y * ZOOM_PER_PIXEL), event.getX());
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        flight.stop();
        model.zoom(event.getZoomFactor(), event.getX());
        event.consume();
    }

    private void pressed(MouseEvent event) {
        flight.stop();
        view.requestFocus();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        double far = Math.hypot(event.getX() - pressedX, event.getY() - pressedY);
        if (!dragging && far < STILL) {
            return;
        }
        dragging = true;
        view.setCursor(Cursor.CLOSED_HAND);
        model.pan(lastX - event.getX(), lastY - event.getY());
        lastX = event.getX();
        lastY = event.getY();
    }

    private void clicked(MouseEvent event) {
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        switch (view.targetAt(event.getX(), event.getY()).orElse(null)) {
            case Target.Event(String id, String _) -> {
                model.app().selectedProperty().set(id);
                if (event.getClickCount() == 2) {
                    view.open(id);
                }
            }
            case Target.Cluster cluster ->
                view.fly(model.around(cluster.firstDay(), cluster.lastDay(), DAYS_AROUND_CLUSTER));
            case Target.Passage _, Target.Link _ -> {}
            case null -> {
                if (event.getClickCount() == 2 && event.getX() > Metrics.HEADER) {
                    view.fly(model.viewportProperty().get().zoomed(DOUBLE_CLICK_ZOOM, event.getX() - Metrics.HEADER));
                }
            }
        }
    }

    private void moved(MouseEvent event) {
        hover(view.targetAt(event.getX(), event.getY()));
    }

    private void hover(Optional<Target> target) {
        boolean onEvent = target.isPresent();
        view.setCursor(onEvent ? Cursor.HAND : Cursor.DEFAULT);
        model.hoveredProperty()
                .set(target.map(t -> t instanceof Target.Event(String id, String _) ? id : "")
                        .orElse(""));
        view.showTooltip(target.map(Target::title).orElse(""));
    }
}
