package passage.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import passage.app.present.AudienceView;
import passage.app.present.PresentViewModel;

/**
 * The class's window of a lesson, full size, in which each frame is timed that something of the picture moves or changes in:
 * from the start of its pulse to its pixels given to the display. Where frames follow each other as fast as they can, a
 * frame also waits for the one before to be rendered; so a figure is rather too high than too low.
 */
final class LessonWindow {

    private static final double NANOS = 1e6;
    private static final long QUIET_MILLIS = 400;
    private static final int LONGEST_SECONDS = 60;

    private final PresentViewModel model;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    /** When the pulses began whose frames are on their way. */
    private final Deque<Long> underWay = new ArrayDeque<>();

    private List<Double> frames = new ArrayList<>();
    private CompletableFuture<Void> begun = new CompletableFuture<>();
    private boolean clicked;
    private boolean changed;
    private long pulse;
    private volatile long lastFrame;

    /** Opens the window; on the JavaFX thread. */
    LessonWindow(PresentViewModel model, AudienceView view) {
        this.model = model;
        Scene scene = new Scene(view, BenchView.WIDTH, BenchView.HEIGHT);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        InvalidationListener change = _ -> changed = true;
        view.model().timeline().viewportProperty().addListener((_, _, _) -> changed = true);
        view.getChildrenUnmodifiable().forEach(child -> child.opacityProperty().addListener(change));
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                begin();
            }
        }.start();
        scene.addPostLayoutPulseListener(this::handOver);
        stage.show();
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> Platform.runLater(this::end));
    }

    /** The first of all timers, so that what others do is within the frame. */
    private void begin() {
        pulse = System.nanoTime();
        if (clicked) {
            clicked = false;
            changed = true;
            model.next();
        }
    }

    private void handOver() {
        if (changed) {
            changed = false;
            underWay.add(pulse);
        }
    }

    private void end() {
        lastFrame = System.nanoTime();
        Long start = underWay.poll();
        if (start != null) {
            frames.add((lastFrame - start) / NANOS);
            begun.complete(null);
        }
    }

    /** What one click of the clicker costs, frame by frame in milliseconds, until all is still; not from the JavaFX thread. */
    List<Double> click() throws InterruptedException {
        still();
        CompletableFuture<Void> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            begun = shown;
            frames = new ArrayList<>();
            underWay.clear();
            changed = false;
            clicked = true;
        });
        shown.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
        still();
        return List.copyOf(frames);
    }

    private void still() throws InterruptedException {
        lastFrame = System.nanoTime();
        while (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastFrame) < QUIET_MILLIS) {
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS / 4);
        }
    }

    /** On the JavaFX thread. */
    void close() {
        stage.hide();
    }
}
