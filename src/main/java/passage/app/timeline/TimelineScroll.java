package passage.app.timeline;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import passage.layout.Viewport;

/**
 * Wheels, trackpads and fingers. A wheel has one direction and zooms; two fingers on a trackpad, or one on a screen, have
 * two and move the timeline. They are known by what only they send: a beginning and an end, a number of fingers, and an
 * afterglow when they let go.
 */
final class TimelineScroll {

    private static final double ZOOM_PER_PIXEL = 0.004;

    private final TimelineViewModel model;
    private boolean fingers;
    private Viewport left;
    private boolean over;

    TimelineScroll(TimelineViewModel model) {
        this.model = model;
    }

    void started() {
        fingers = true;
        left = model.viewportProperty().get();
    }

    void finished() {
        fingers = false;
    }

    /** Whether fingers are scrolling now. */
    boolean isByFingers() {
        return fingers;
    }

    /** Whether it is the afterglow of fingers after whose leaving something else has moved the window. */
    boolean isOver(ScrollEvent event) {
        over = event.isInertia()
                && (over || left != null && left != model.viewportProperty().get());
        return over;
    }

    /**
     * With Ctrl everything zooms, and with Alt moves the lanes. Else fingers move the timeline; a wheel zooms, but pans
     * with Shift or sideways, and over the names of the lanes moves these.
     */
    void scrolled(ScrollEvent event) {
        double x = event.getDeltaX();
        double y = event.getDeltaY();
        boolean byFingers = fingers || event.isInertia() || event.getTouchCount() > 0;
        if (event.isShortcutDown() || event.isControlDown()) {
            zoom(closer(event), event.getX());
        } else if (event.isAltDown()) {
            model.pan(0, -y);
        } else if (byFingers) {
            model.pan(-x, -y);
        } else if (event.getX() < model.frame().plotLeft()) {
            model.pan(0, -y);
        } else {
            wheel(model, event, inPlot(event.getX()));
        }
        left = model.viewportProperty().get();
    }

    /** A wheel zooms around a pixel of the picture; sideways, or with Shift, it pans. */
    static void wheel(TimelineViewModel model, ScrollEvent event, double around) {
        double x = event.getDeltaX();
        double y = event.getDeltaY();
        if (event.isShiftDown() || Math.abs(x) > Math.abs(y)) {
            model.pan(-(x == 0 ? y : x), 0);
        } else {
            model.zoom(closer(event), around);
        }
    }

    private static double closer(ScrollEvent event) {
        return Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL);
    }

    /** Two fingers zoom around the middle between them. */
    void pinched(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX());
    }

    private void zoom(double factor, double x) {
        model.zoom(factor, inPlot(x));
    }

    private double inPlot(double x) {
        return Math.max(model.frame().plotLeft(), x);
    }
}
