package passage.bench;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import passage.layout.Viewport;

/**
 * Frames where there is no display: the timeline, which is in no window, is painted into an image. Reading the pixels back
 * from the renderer is part of that, so it costs more than a frame in a window that is given to a display.
 */
final class SnapshotStage implements FrameStage {

    private final WritableImage image = new WritableImage(BenchView.WIDTH, BenchView.HEIGHT);
    private final BenchView view = new BenchView();

    /** On the JavaFX thread. */
    SnapshotStage() {
        // Lays the view out and styles it, as a scene of a window would.
        new Scene(view, BenchView.WIDTH, BenchView.HEIGHT);
    }

    @Override
    public String description() {
        return "node snapshots without a display, from setting the view to the pixels read back";
    }

    @Override
    public FrameCost frame(BenchTimeline timeline, Viewport asked) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            long start = System.nanoTime();
                            view.show(timeline, asked);
                            view.snapshot(null, image);
                            return view.cost(System.nanoTime() - start);
                        },
                        Platform::runLater)
                .join();
    }
}
