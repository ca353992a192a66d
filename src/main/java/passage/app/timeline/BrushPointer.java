package passage.app.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import passage.layout.Brush;
import passage.layout.DaysInView;
import passage.layout.TimeScale;
import passage.layout.TimelineData;

/**
 * What a pointer does to the frame on the strip of the whole span: inside it moves the frame, at the handles it resizes it.
 * Outside, a click flies there, and a drag takes the frame along from there.
 */
final class BrushPointer {

    private static final double STILL = 3;

    private final MinimapView view;
    private final TimelineViewModel model;
    private Brush.Part held = Brush.Part.OUTSIDE;
    private DaysInView before;
    private double pressedX;
    private boolean dragging;

    BrushPointer(MinimapView view, TimelineViewModel model) {
        this.view = view;
        this.model = model;
    }

    void install() {
        view.setOnMouseMoved(event -> hover(event.getX()));
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(this::released);
        view.setOnScroll(this::scrolled);
    }

    private void hover(double x) {
        view.setCursor(cursor(view.brush().at(x), false));
        view.showTooltip(x);
    }

    private static Cursor cursor(Brush.Part part, boolean pressed) {
        return switch (part) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case INSIDE -> pressed ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.HAND;
        };
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.stay();
        view.requestFocus();
        held = view.brush().at(event.getX());
        before = DaysInView.of(model.frame());
        pressedX = event.getX();
        dragging = false;
        view.setCursor(cursor(held, true));
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || before == null) {
            return;
        }
        if (!dragging && Math.abs(event.getX() - pressedX) < STILL) {
            return;
        }
        dragging = true;
        TimelineData data = model.dataProperty().get();
        TimeScale scale = model.frame().scale();
        double days = view.day(event.getX()) - view.day(pressedX);
        view.look(
                switch (held) {
                    case LEFT -> before.startingAt(before.from() + days, data, scale);
                    case RIGHT -> before.endingAt(before.to() + days, data, scale);
                    case INSIDE -> before.moved(days, data);
                    case OUTSIDE -> before.centredOn(view.day(event.getX()), data);
                });
    }

    private void released(MouseEvent event) {
        if (before != null && !dragging && held == Brush.Part.OUTSIDE) {
            view.fly(before.centredOn(
                    view.day(event.getX()), model.dataProperty().get()));
        }
        before = null;
        hover(event.getX());
    }

    /** A wheel zooms around the day under the pointer; sideways, or with Shift, it moves the frame. */
    private void scrolled(ScrollEvent event) {
        view.stay();
        TimelineScroll.wheel(model, event, model.frame().x(view.day(event.getX())));
        event.consume();
    }
}
