package passage.app.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import passage.display.DisplayList;

/** A canvas that stays sharp where it is magnified: it has a pixel for each that is seen, and is shown one to one. */
final class PictureCanvas extends Canvas {

    private final CanvasPainter painter;
    private final Scale back = new Scale();
    private double magnification = 1;

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
        painter.paint(picture, getGraphicsContext2D(), magnification);
    }
}
