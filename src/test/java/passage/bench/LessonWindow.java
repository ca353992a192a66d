package passage.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import passage.app.present.AudienceView;
import passage.app.present.PresentViewModel;

/**
 * The class's window of a lesson, full size. Each frame in which something moves or changes is timed from the start of its
 * pulse until the whole window is rendered. A pulse begins only when the frame before it is rendered, so that none is hidden
 * behind another nor waits for it.
 */
final class LessonWindow {

    private static final double NANOS = 1e6;
    private static final long QUIET_MILLIS = 400;
    private static final int LONGEST_MILLIS = 60_000;
    /** What changes is sometimes out of sight. */
    private static final int NOTHING_TO_RENDER_MILLIS = 200;

    private static final CountDownLatch NONE = new CountDownLatch(0);

    private final PresentViewModel model;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Queue<Double> frames = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch rendering = NONE;
    private volatile CountDownLatch begun = NONE;
    private volatile long pulse;
    private volatile long lastFrame;
    private boolean clicked;
    private boolean changed;

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
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::rendered);
    }

    /** The first of all timers, so that what others do is within the frame. */
    private void begin() {
        await(rendering, NOTHING_TO_RENDER_MILLIS);
        rendering = NONE;
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
            rendering = new CountDownLatch(1);
        }
    }

    /** On the thread that renders. */
    private void rendered() {
        lastFrame = System.nanoTime();
        if (rendering.getCount() > 0) {
            frames.add((lastFrame - pulse) / NANOS);
            rendering.countDown();
            begun.countDown();
        }
    }

    /** What one click of the clicker costs, frame by frame in milliseconds, until all is still; not from the JavaFX thread. */
    List<Double> click() {
        CountDownLatch first = new CountDownLatch(1);
        Platform.runLater(() -> {
            begun = first;
            frames.clear();
            clicked = true;
        });
        await(first, LONGEST_MILLIS);
        still();
        return new ArrayList<>(frames);
    }

    /** Waits until nothing has been drawn for a while; not from the JavaFX thread. */
    void still() {
        lastFrame = System.nanoTime();
        while (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastFrame) < QUIET_MILLIS) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(QUIET_MILLIS / 4));
        }
    }

    private static void await(CountDownLatch latch, int millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On the JavaFX thread. */
    void close() {
        stage.hide();
    }
}
