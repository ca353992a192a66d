package passage.app.present;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.AppViewModel;
import passage.app.Look;
import passage.app.timeline.Fonts;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonReader;

/** The presenter's window on the real lessons, with a clock that the test winds. */
@ExtendWith(ApplicationExtension.class)
abstract class PresenterTest {

    List<Lesson> lessons;
    AppViewModel app;
    PresentViewModel model;
    PresenterView view;
    private Stage stage;
    private long nanos;

    /** To be called by the {@code @Start} method of each test, which must stand in the class itself. */
    void open(Stage stage) throws PassageException {
        Reading reading = DatasetReader.read(Path.of("timeline-data"));
        this.stage = stage;
        lessons = LessonReader.read(reading).lessons();
        app = new AppViewModel(reading.dataset());
        give(lessons.getFirst());
        stage.show();
    }

    /** Gives another lesson in the window; on the thread of the window. */
    void give(Lesson lesson) {
        model = new PresentViewModel(
                app, LessonPlace.of(lesson, 0), new LessonClock(() -> nanos, () -> LocalTime.of(14, 5)));
        view = new PresenterView(model, _ -> Optional.empty(), new Fonts());
        Scene scene = new Scene(view, 990, 760);
        Look.base(scene, Theme.LIGHT);
        stage.setScene(scene);
    }

    /** Lets time pass, tick by tick. */
    void pass(FxRobot robot, int minutes) {
        robot.interact(() -> {
            for (int tick = 0; tick < 60 * minutes; tick++) {
                nanos += 1_000_000_000;
                model.clock().tick();
            }
        });
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        settle();
    }

    String text(String selector) {
        return ((Labeled) view.lookup(selector)).getText();
    }

    /** What all labels under a selector say, in their order. */
    List<String> texts(String selector) {
        return view.lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    boolean isShown(String selector) {
        Node node = view.lookup(selector);
        return node != null && node.isVisible();
    }
}
