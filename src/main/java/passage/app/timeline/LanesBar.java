package passage.app.timeline;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import passage.layout.Frame;
import passage.layout.Metrics;

/** The bar beside lanes that are taller than the window: it shows that there are more of them, and moves them. */
final class LanesBar extends ScrollBar {

    private static final double WIDTH = 8;
    /** What the timeline under the bar would take for its own. A move it may know of. */
    private static final List<EventType<MouseEvent>> OF_THE_BAR = List.of(
            MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED);

    LanesBar(TimelineViewModel model) {
        getStyleClass().add("lanes-bar");
        setOrientation(Orientation.VERTICAL);
        setFocusTraversable(false);
        setVisible(false);
        setUnitIncrement(Metrics.ROW);
        accessibleTextProperty().bind(model.app().messages().bind("timeline.lanes-bar"));
        valueProperty().addListener((_, _, wanted) -> model.scrollTo(wanted.doubleValue()));
        OF_THE_BAR.forEach(type -> addEventHandler(type, Event::consume));
    }

    /**
     * Lays it over the right edge of the lanes, where there are more than can be seen.
     *
     * @param height of all lanes together
     */
    void layOver(Frame frame, double height) {
        double most = height - frame.lanesHeight();
        setVisible(most > 0);
        if (isVisible()) {
            setMax(most);
            setVisibleAmount(most * frame.lanesHeight() / height);
            setBlockIncrement(frame.lanesHeight());
            setValue(frame.scroll());
            resizeRelocate(frame.width() - WIDTH, Metrics.AXIS, WIDTH, frame.lanesHeight());
        }
    }
}
