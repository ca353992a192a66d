package passage.app.timeline;

import java.util.function.DoubleSupplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import passage.layout.Frame;

/** Dragging: the timeline follows the hand and glides on when let go of; with Shift, the hand marks a range of time. */
final class TimelineDrag {

    private static final double STILL = 4;
    /** Slower than this, in points a second, a hand puts the timeline down rather than throws it. */
    private static final double THROWN = 120;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final ViewFlight flight;
    private final RangeBand band;
    private final DoubleSupplier clock;
    private final DragSpeed speed = new DragSpeed();
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private State state = State.NONE;

    private enum State {
        NONE,
        PRESSED,
        MOVING,
        MARKING,
        /** Given up, or left to the scrolling that fingers on a screen are told as besides. */
        ENDED
    }

    /** @param clock the time in seconds, from whenever it likes */
    TimelineDrag(TimelineView view, TimelineViewModel model, ViewFlight flight, RangeBand band, DoubleSupplier clock) {
        this.view = view;
        this.model = model;
        this.flight = flight;
        this.band = band;
        this.clock = clock;
    }

    void pressed(MouseEvent event) {
        band.clear();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        speed.clear();
        speed.at(lastX, lastY, clock.getAsDouble());
        state = State.PRESSED;
    }

    void dragged(MouseEvent event) {
        if (state == State.PRESSED && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) >= STILL) {
            boolean inPlot = pressedX >= model.frame().plotLeft();
            state = event.isShiftDown() && inPlot ? State.MARKING : State.MOVING;
        }
        if (state == State.MOVING) {
            view.setCursor(Cursor.CLOSED_HAND);
            model.pan(lastX - event.getX(), lastY - event.getY());
            speed.at(event.getX(), event.getY(), clock.getAsDouble());
        } else if (state == State.MARKING) {
            Frame frame = model.frame();
            band.mark(pressedX, Math.clamp(event.getX(), frame.plotLeft(), frame.width()));
            view.requestLayout();
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    void released() {
        view.setCursor(Cursor.DEFAULT);
        if (state == State.MOVING) {
            double now = clock.getAsDouble();
            double right = -speed.x(now);
            double down = -speed.y(now);
            if (Math.hypot(right, down) > THROWN) {
                flight.glide(right, down);
            }
        } else if (state == State.MARKING) {
            band.clear();
            view.fly(band.window(model.frame()));
        }
    }

    /** Whether the press was no click, but the beginning of a drag. */
    boolean hasMoved() {
        return state != State.NONE && state != State.PRESSED;
    }

    /** Leaves the timeline where it is until the next press. */
    void end() {
        band.clear();
        state = State.ENDED;
    }

    /** Gives up the range that is being marked; whether one was. */
    boolean giveUp() {
        boolean marking = state == State.MARKING && band.isVisible();
        if (marking) {
            end();
        }
        return marking;
    }
}
