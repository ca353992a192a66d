package passage.app.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;

/** A canvas that stays sharp where it is magnified: it has a pixel for each that is seen, and is shown one to one. */
final class PictureCanvas extends Canvas {

    /** What a stroke may reach beyond the bounds of its mark, in points. */
    private static final double WIDEST_LINE = 4;

    private final CanvasPainter painter;
    private final Scale back = new Scale();
    private double magnification = 1;
    private DisplayList painted;

    PictureCanvas(CanvasPainter painter) {
        this.painter = painter;
        getTransforms().add(back);
    }

    /**
     * Makes room for a picture of the given size in points.
     *
     * @return whether there was another room, or none, before
     */
    boolean fit(double width, double height, double magnification) {
        if (getWidth() == width * magnification
                && getHeight() == height * magnification
                && this.magnification == magnification) {
            return false;
        }
        this.magnification = magnification;
        setWidth(width * magnification);
        setHeight(height * magnification);
        back.setX(1 / magnification);
        back.setY(1 / magnification);
        return true;
    }

    void paint(DisplayList picture) {
        painted = picture;
        painter.paint(picture, getGraphicsContext2D(), magnification);
    }

    /** Paints of its picture, where it is seen, what falls on another canvas, from a place in pixels on. */
    void paintOn(GraphicsContext gc, double scale, double left, double top) {
        if (painted == null || !isVisible()) {
            return;
        }
        Bounds seen = new Bounds(
                        -left / scale,
                        -top / scale,
                        gc.getCanvas().getWidth() / scale,
                        gc.getCanvas().getHeight() / scale)
                .grow(WIDEST_LINE);
        DisplayList part = new DisplayList(
                painted.width(), painted.height(), painted.ground(), painted.title(), within(seen, painted.marks()));
        painter.paintOver(part, gc, scale, left, top);
    }

    /** Large letters are dear even where nobody sees them. */
    private static List<Mark> within(Bounds seen, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.bounds().overlaps(seen))
                .map(mark -> mark instanceof Mark.Group(String name, Bounds bounds, List<Mark> parts)
                        ? new Mark.Group(name, bounds, within(seen, parts))
                        : mark)
                .toList();
    }
}
