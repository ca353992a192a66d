package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Screens that are plugged in and unplugged by a test. They lie within the one screen of the headless platform. */
public final class FewScreens implements Screens {

    /** The laptop's. */
    public static final Monitor LEFT = monitor(0, 0, 480, 360);

    /** The projector. */
    public static final Monitor RIGHT = monitor(500, 0, 480, 360);

    private final List<Runnable> watchers = new ArrayList<>();
    private List<Monitor> monitors;

    /** Those that there are at first. */
    public FewScreens(Monitor... monitors) {
        this.monitors = List.of(monitors);
    }

    static Monitor monitor(double x, double y, double width, double height) {
        Rectangle2D bounds = new Rectangle2D(x, y, width, height);
        return new Monitor(bounds, bounds, 1);
    }

    /** Those that there are from now on. */
    public void become(Monitor... now) {
        monitors = List.of(now);
        List.copyOf(watchers).forEach(Runnable::run);
    }

    /** How many want to know of changes. */
    int watchers() {
        return watchers.size();
    }

    @Override
    public List<Monitor> all() {
        return monitors;
    }

    @Override
    public Runnable watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    /** The headless platform has one screen, which a full window would fill. */
    @Override
    public void fill(Stage stage, Monitor monitor) {
        put(stage, monitor.bounds());
    }

    @Override
    public void cover(Stage stage, Monitor monitor) {
        put(stage, monitor.room());
    }

    /** As on real screens, a window is opened anew where it goes. */
    private static void put(Stage stage, Rectangle2D bounds) {
        stage.hide();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.show();
    }
}
