package passage.bench;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import passage.app.timeline.CanvasPainter;
import passage.app.timeline.Fonts;
import passage.display.DisplayList;
import passage.layout.Viewport;

/**
 * A timeline on two canvases as the program has it, one for the picture and one over it for what is hovered and selected,
 * which the program hides where there is nothing, as here. A view that is asked for is laid out and painted in the next layout pulse, with the time taken of both.
 */
final class BenchView extends Region {

    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    private final Canvas content = new Canvas(WIDTH, HEIGHT);
    private final Canvas overlay = new Canvas(WIDTH, HEIGHT);
    private final CanvasPainter painter = new CanvasPainter(new Fonts());
    private BenchTimeline timeline;
    private Viewport asked;
    private DisplayList picture;
    private long layoutNanos;
    private long recordNanos;

    BenchView() {
        getChildren().addAll(content, overlay);
        setPrefSize(WIDTH, HEIGHT);
        overlay.setVisible(false);
    }

    void show(BenchTimeline shown, Viewport view) {
        timeline = shown;
        asked = view;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (asked == null) {
            return;
        }
        long begun = System.nanoTime();
        picture = timeline.picture(asked, WIDTH, HEIGHT);
        long laidOut = System.nanoTime();
        painter.paint(picture, content.getGraphicsContext2D(), 1);
        layoutNanos = laidOut - begun;
        recordNanos = System.nanoTime() - laidOut;
        timeline.lookAhead();
        asked = null;
    }

    /** What the last frame cost, given what only its stage knows. */
    FrameCost cost(long wholeNanos) {
        MarkCount count = MarkCount.of(picture);
        return new FrameCost(layoutNanos, recordNanos, wholeNanos, count.marks(), count.labels());
    }
}
