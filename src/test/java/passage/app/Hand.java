package passage.app;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.input.ZoomEvent;
import org.testfx.api.FxRobot;

/** A hand on mouse, trackpad or screen, as the toolkit tells of it. Points are those of the node it is on. */
final class Hand {

    private final FxRobot robot;
    private final Node on;
    private KeyCode held;

    Hand(FxRobot robot, Node on) {
        this.robot = robot;
        this.on = on;
    }

    /** The same hand while the other one holds down Shift, Ctrl or Alt. */
    Hand with(KeyCode modifier) {
        Hand hand = new Hand(robot, on);
        hand.held = modifier;
        return hand;
    }

    void wheel(double x, double y, double dx, double dy) {
        fire(scroll(ScrollEvent.SCROLL, x, y, dx, dy, 0, false));
    }

    /** Two fingers on a trackpad, from when they touch it to when they leave it. */
    void twoFingers(double x, double y, double dx, double dy) {
        fire(scroll(ScrollEvent.SCROLL_STARTED, x, y, 0, 0, 0, false));
        fire(scroll(ScrollEvent.SCROLL, x, y, dx, dy, 0, false));
        fire(scroll(ScrollEvent.SCROLL_FINISHED, x, y, 0, 0, 0, false));
    }

    /** What a trackpad tells of after the fingers have left it. */
    void afterglow(double x, double y, double dx, double dy) {
        fire(scroll(ScrollEvent.SCROLL, x, y, dx, dy, 0, true));
    }

    /** A finger drawn over a screen, which is told as scrolling and, besides, as a mouse. */
    void finger(double x, double y, double dx, double dy) {
        fire(mouse(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, 1, true));
        fire(scroll(ScrollEvent.SCROLL_STARTED, x, y, 0, 0, 1, false));
        fire(scroll(ScrollEvent.SCROLL, x, y, dx, dy, 1, false));
        fire(mouse(MouseEvent.MOUSE_DRAGGED, x + dx, y + dy, MouseButton.PRIMARY, 1, true));
        fire(scroll(ScrollEvent.SCROLL_FINISHED, x, y, 0, 0, 0, false));
        fire(mouse(MouseEvent.MOUSE_RELEASED, x + dx, y + dy, MouseButton.PRIMARY, 1, true));
        fire(mouse(MouseEvent.MOUSE_CLICKED, x + dx, y + dy, MouseButton.PRIMARY, 1, true));
    }

    void pinch(double x, double y, double factor) {
        Point2D at = on.localToScene(x, y);
        fire(new ZoomEvent(
                ZoomEvent.ZOOM,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                factor,
                factor,
                null));
    }

    void press(double x, double y) {
        fire(mouse(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, 1, false));
    }

    void press(MouseButton button) {
        fire(mouse(MouseEvent.MOUSE_PRESSED, 300, 300, button, 1, false));
    }

    void drag(double x, double y) {
        fire(mouse(MouseEvent.MOUSE_DRAGGED, x, y, MouseButton.PRIMARY, 1, false));
    }

    void release(double x, double y) {
        fire(mouse(MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY, 1, false));
        fire(mouse(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY, 1, false));
    }

    void click(double x, double y, int count) {
        fire(mouse(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, count, false));
        fire(mouse(MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY, count, false));
        fire(mouse(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY, count, false));
    }

    private void fire(Event event) {
        if (Platform.isFxApplicationThread()) {
            Event.fireEvent(on, event);
        } else {
            robot.interact(() -> Event.fireEvent(on, event));
        }
    }

    private ScrollEvent scroll(
            EventType<ScrollEvent> type, double x, double y, double dx, double dy, int fingers, boolean inertia) {
        Point2D at = on.localToScene(x, y);
        return new ScrollEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                held == KeyCode.SHIFT,
                held == KeyCode.CONTROL,
                held == KeyCode.ALT,
                false,
                fingers > 0,
                inertia,
                dx,
                dy,
                dx,
                dy,
                HorizontalTextScrollUnits.NONE,
                0,
                VerticalTextScrollUnits.NONE,
                0,
                fingers,
                null);
    }

    private MouseEvent mouse(
            EventType<MouseEvent> type, double x, double y, MouseButton button, int count, boolean synthesized) {
        Point2D at = on.localToScene(x, y);
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                button,
                count,
                held == KeyCode.SHIFT,
                held == KeyCode.CONTROL,
                held == KeyCode.ALT,
                false,
                button == MouseButton.PRIMARY,
                false,
                false,
                synthesized,
                false,
                false,
                null);
    }
}
