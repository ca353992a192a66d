package passage.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.present.Screens;
import passage.app.present.SystemScreens;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.display.Bounds;
import passage.layout.Theme;

/** The main window on the real data, within the screen of the headless platform. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 940;

    MainWindow window;
    AppViewModel app;

    /** To be called by the {@code @Start} method of each test, which must stand in the class itself. */
    void open(Stage stage) throws PassageException {
        open(stage, new SystemScreens());
    }

    /** The same, with other screens to give lessons on. */
    void open(Stage stage, Screens screens) throws PassageException {
        Dataset dataset = DatasetReader.read(Path.of("timeline-data")).dataset();
        app = new AppViewModel(dataset);
        Look.base(Theme.LIGHT);
        window = new MainWindow(app, screens);
        Look.dress(window.root(), Theme.LIGHT);
        stage.setScene(new Scene(window.root(), WIDTH, HEIGHT));
        // The headless platform tells a wheel's place on the screen as if it were one in the window: make them the
        // same.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** The middle of an event in the picture, on the screen, in whole pixels as pointers move. */
    Point2D pointOf(String event) {
        settle();
        Bounds bounds = window.timelineView().boundsOf(event).orElseThrow();
        Point2D middle =
                window.timelineView().localToScreen(bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2);
        return new Point2D(Math.floor(middle.getX()), Math.floor(middle.getY()));
    }

    void click(FxRobot robot, String event) {
        robot.clickOn(pointOf(event));
        settle();
    }

    static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    static List<Node> all(FxRobot robot, String selector) {
        return List.copyOf(robot.lookup(selector).queryAll());
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        settle();
    }
}
