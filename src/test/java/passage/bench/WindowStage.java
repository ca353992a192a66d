package passage.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import passage.layout.Viewport;

/**
 * Frames in a window. A frame begins where an animation step of the program begins, at the start of a pulse, when the view
 * is set. In the same pulse it is laid out and recorded and the scene is handed to the render thread; when that has
 * rendered the whole window, it puts the pixels into the queue of the JavaFX thread, to be given to the display. The frame
 * ends behind that, so everything is within it but the wait for the next pulse and what the display does with the pixels.
 * The next frame is asked for only then: nothing of one frame is hidden behind another.
 */
final class WindowStage implements FrameStage {

    private static final int LONGEST_MINUTES = 10;

    private record Wanted(BenchTimeline timeline, Viewport view, CompletableFuture<FrameCost> cost) {}

    private final BenchView view = new BenchView();
    private volatile Wanted wanted;
    private volatile Wanted begun;
    private long start;

    /** Opens the window; on the JavaFX thread. */
    WindowStage() {
        Scene scene = new Scene(view, BenchView.WIDTH, BenchView.HEIGHT);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> {
            Wanted rendered = begun;
            if (rendered != null) {
                Platform.runLater(() -> end(rendered));
            }
        });
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                begin();
            }
        }.start();
    }

    private void begin() {
        Wanted next = wanted;
        if (next != null) {
            wanted = null;
            start = System.nanoTime();
            begun = next;
            view.show(next.timeline(), next.view());
        }
    }

    private void end(Wanted rendered) {
        if (begun == rendered) {
            begun = null;
            rendered.cost().complete(view.cost(System.nanoTime() - start));
        }
    }

    @Override
    public String description() {
        return "a window at full speed, from setting the view to the window's pixels given to the display";
    }

    @Override
    public FrameCost frame(BenchTimeline timeline, Viewport asked) {
        CompletableFuture<FrameCost> cost = new CompletableFuture<>();
        wanted = new Wanted(timeline, asked, cost);
        return cost.orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES).join();
    }
}
