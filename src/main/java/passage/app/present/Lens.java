package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import passage.app.timeline.TimelineView;

/**
 * A reading glass over a picture. Words are drawn anew in the size that they have in it, and so is the part of the timeline
 * that lies under it, so that what is enlarged is sharp. It is drawn at most once for each frame.
 */
final class Lens extends Group {

    /** Of the picture's width and height. */
    private static final double WIDTH = 0.42;

    private static final double HEIGHT = 0.3;
    /** Each of the two rings around it, of the picture's height. */
    private static final double RING = 0.005;
    /** How long after a change parts of the picture may still be moving, in nanoseconds. */
    private static final long MOVING = 1_500_000_000;

    private final AudienceView view;
    private final Canvas glass = new Canvas();
    private final Rectangle light = ring(Color.WHITE);
    private final Rectangle dark = ring(Color.BLACK);
    private final AnimationTimer timer;
    private final List<WritableImage> words = new ArrayList<>();
    private int drawn;
    private Point2D centre = Point2D.ZERO;
    private double power = 1;
    private long until;

    Lens(AudienceView view) {
        this.view = view;
        getChildren().addAll(dark, light, glass);
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (System.nanoTime() > until || !isSeen()) {
                    stop();
                }
                if (isSeen()) {
                    draw();
                }
            }
        };
        visibleProperty().addListener((_, _, shown) -> {
            if (!shown) {
                timer.stop();
            }
        });
    }

    private static Rectangle ring(Color colour) {
        Rectangle ring = new Rectangle();
        ring.setFill(colour);
        return ring;
    }

    /** The picture under it has changed, or will: it is drawn anew until all is at rest. */
    void change() {
        until = System.nanoTime() + MOVING;
        drawSoon();
    }

    private void drawSoon() {
        if (isVisible()) {
            timer.start();
        }
    }

    /** @param power how much larger things are in it */
    void pointTo(double x, double y, double power) {
        centre = new Point2D(Math.rint(x), Math.rint(y));
        this.power = power;
        double width = Math.rint(view.getWidth() * WIDTH);
        double height = Math.rint(view.getHeight() * HEIGHT);
        glass.setWidth(width);
        glass.setHeight(height);
        double ring = Math.ceil(view.getHeight() * RING);
        fit(light, width, height, ring);
        fit(dark, width, height, 2 * ring);
        setTranslateX(centre.getX() - Math.rint(width / 2));
        setTranslateY(centre.getY() - Math.rint(height / 2));
        drawSoon();
    }

    private static void fit(Rectangle rectangle, double width, double height, double larger) {
        rectangle.setX(-larger);
        rectangle.setY(-larger);
        rectangle.setWidth(width + 2 * larger);
        rectangle.setHeight(height + 2 * larger);
    }

    /** A lesson may end with the glass in hand. */
    private boolean isSeen() {
        Scene scene = view.getScene();
        boolean shown =
                scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
        return shown && glass.getWidth() >= 1 && glass.getHeight() >= 1;
    }

    private void draw() {
        GraphicsContext gc = glass.getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.setFill(Color.web(view.model().app().themeProperty().get().ground().hex()));
        gc.fillRect(0, 0, glass.getWidth(), glass.getHeight());
        drawn = 0;
        view.getChildrenUnmodifiable().forEach(child -> draw(child, gc));
    }

    private void draw(Node node, GraphicsContext gc) {
        TimelineView timeline = view.timelineView();
        if (!node.isVisible() || !under(node)) {
            return;
        }
        if (node == timeline) {
            drawTimeline(timeline, gc);
        } else if (node instanceof Parent parent && isAround(parent, timeline)) {
            parent.getChildrenUnmodifiable().forEach(child -> draw(child, gc));
        } else {
            drawWords(node, gc);
        }
    }

    private static boolean isAround(Parent parent, Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above == parent) {
                return true;
            }
        }
        return false;
    }

    /** What of the picture is seen in it. */
    private Rectangle2D seen() {
        double width = glass.getWidth() / power;
        double height = glass.getHeight() / power;
        return new Rectangle2D(centre.getX() - width / 2, centre.getY() - height / 2, width, height);
    }

    private boolean under(Node node) {
        Rectangle2D seen = seen();
        return toView(node, node.getBoundsInLocal())
                .intersects(seen.getMinX(), seen.getMinY(), seen.getWidth(), seen.getHeight());
    }

    private Bounds toView(Node node, Bounds bounds) {
        return view.sceneToLocal(node.localToScene(bounds));
    }

    private void drawTimeline(TimelineView timeline, GraphicsContext gc) {
        Rectangle2D seen = seen();
        Bounds at = toView(timeline, timeline.getLayoutBounds());
        double scale = at.getWidth() / timeline.getWidth() * power;
        gc.save();
        timeline.paintOn(
                gc,
                scale,
                Math.rint((at.getMinX() - seen.getMinX()) * power),
                Math.rint((at.getMinY() - seen.getMinY()) * power));
        gc.restore();
    }

    private void drawWords(Node node, GraphicsContext gc) {
        double fine = view.getScene().getWindow().getOutputScaleX();
        double sharp = fine * power;
        Point2D origin = view.sceneToLocal(node.getParent().localToScene(0, 0));
        Rectangle2D seen = seen();
        SnapshotParameters asked = new SnapshotParameters();
        asked.setFill(Color.TRANSPARENT);
        asked.setTransform(new Scale(sharp, sharp));
        // On whole pixels, for a part of one would make the image a pixel larger.
        asked.setViewport(new Rectangle2D(
                Math.rint((seen.getMinX() - origin.getX()) * sharp),
                Math.rint((seen.getMinY() - origin.getY()) * sharp),
                Math.rint(glass.getWidth() * fine),
                Math.rint(glass.getHeight() * fine)));
        WritableImage image = node.snapshot(asked, sheet(asked.getViewport()));
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.drawImage(image, 0, 0, glass.getWidth(), glass.getHeight());
    }

    /** Each part has an image of its own, for they are painted together after all of them are drawn. */
    private WritableImage sheet(Rectangle2D size) {
        if (drawn == words.size()) {
            words.add(null);
        }
        WritableImage last = words.get(drawn);
        if (last == null || last.getWidth() != size.getWidth() || last.getHeight() != size.getHeight()) {
            words.set(drawn, new WritableImage((int) size.getWidth(), (int) size.getHeight()));
        }
        return words.get(drawn++);
    }
}
