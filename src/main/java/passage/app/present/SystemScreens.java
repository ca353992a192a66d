package passage.app.present;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The screens that the toolkit tells of. */
public final class SystemScreens implements Screens {

    /** A screen that is plugged in is told of several times, and the system moves windows by itself after that. */
    private static final Duration SETTLED = Duration.millis(400);

    @Override
    public List<Monitor> all() {
        Screen primary = Screen.getPrimary();
        return Stream.concat(
                        Stream.ofNullable(primary),
                        Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                .map(Monitor::of)
                .toList();
    }

    @Override
    public Runnable watch(Runnable changed) {
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(_ -> changed.run());
        ListChangeListener<Screen> listener = _ -> settled.playFromStart();
        Screen.getScreens().addListener(listener);
        return () -> {
            settled.stop();
            Screen.getScreens().removeListener(listener);
        };
    }

    @Override
    public void fill(Stage stage, Monitor monitor) {
        if (stage.isFullScreen() && monitor.bounds().equals(bounds(stage))) {
            return;
        }
        take(stage);
        stage.setFullScreen(false);
        put(stage, monitor.bounds());
        stage.show();
        stage.setFullScreen(true);
    }

    @Override
    public void cover(Stage stage, Monitor monitor) {
        take(stage);
        stage.setMaximized(false);
        put(stage, monitor.room());
        stage.show();
        stage.setMaximized(true);
    }

    /**
     * A window fills the screen that it is on, and one that fills a screen cannot be moved. It leaves that state when the
     * system gets round to it, which nothing tells of; a window that is opened anew is where it should be.
     */
    private static void take(Stage stage) {
        if (stage.isShowing()) {
            stage.hide();
        }
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static void put(Stage stage, Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }
}
