package passage.app.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Screen;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Stroke;

/**
 * Small discs, rings and capsules as pictures that are kept and stamped where they are wanted. The software pipeline takes
 * three to eight microseconds for a shape with a curve and less than one for copying its few pixels, and a timeline has
 * hundreds that are alike. A stamp stands where its mark does to a quarter of a pixel, which no eye tells from the place
 * itself. Used on the JavaFX thread only.
 */
final class Stamps {

    /** What is longer, in points, is not one of many that are alike. */
    private static final double LONGEST = 40;
    /** A half-covered pixel beyond every edge, and one for the part of a pixel that a mark is moved by. */
    private static final int MARGIN = 2;
    /** The parts of a pixel that a stamp may be moved by. */
    private static final int PARTS = 4;

    private static final int MOST_KEPT = 1000;

    /** The pixels of a canvas to a point of the screen; a canvas is as fine as the finest screen wants it. */
    private final double finest = Math.ceil(Screen.getScreens().stream()
            .mapToDouble(screen -> Math.max(screen.getOutputScaleX(), screen.getOutputScaleY()))
            .max()
            .orElse(1));

    private final Map<Shape, Image> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, Image> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * A shape at its place among the pixels.
     *
     * @param left of the shape within its picture, and {@code top}, {@code width} and {@code height}, in parts of a pixel
     * @param outline its width in pixels
     */
    private record Shape(int left, int top, int width, int height, Colour inside, Colour around, double outline) {

        /** How far a point of the picture is outside the shape's edge, in pixels; below zero inside. */
        double beyond(double x, double y) {
            double halfWidth = width / 2.0 / PARTS;
            double halfHeight = height / 2.0 / PARTS;
            double round = Math.min(halfWidth, halfHeight);
            double dx = Math.abs(x - (double) left / PARTS - halfWidth) - (halfWidth - round);
            double dy = Math.abs(y - (double) top / PARTS - halfHeight) - (halfHeight - round);
            return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - round;
        }

        Image image() {
            int columns = Math.ceilDiv(left + width, PARTS) + MARGIN;
            int rows = Math.ceilDiv(top + height, PARTS) + MARGIN;
            int[] pixels = new int[columns * rows];
            for (int i = 0; i < pixels.length; i++) {
                double beyond = beyond(i % columns + 0.5, i / columns + 0.5);
                double filled = inside.opacity() * covered(beyond);
                double drawn = around.opacity() * covered(Math.abs(beyond) - outline / 2);
                pixels[i] = mixed(filled * (1 - drawn), drawn);
            }
            WritableImage image = new WritableImage(columns, rows);
            image.getPixelWriter()
                    .setPixels(0, 0, columns, rows, PixelFormat.getIntArgbPreInstance(), pixels, 0, columns);
            return image;
        }

        /** How much of a pixel is covered whose middle is so far beyond an edge. */
        private static double covered(double beyond) {
            return Math.clamp(0.5 - beyond, 0.0, 1.0);
        }

        private int mixed(double filled, double drawn) {
            return part(255, 255, filled, drawn) << 24
                    | part(inside.red(), around.red(), filled, drawn) << 16
                    | part(inside.green(), around.green(), filled, drawn) << 8
                    | part(inside.blue(), around.blue(), filled, drawn);
        }

        private static int part(int inside, int around, double filled, double drawn) {
            return (int) Math.round(inside * filled + around * drawn);
        }
    }

    /**
     * Stamps a mark on a canvas, if it is of a kind that is kept.
     *
     * @param magnification pixels of the canvas to a point of the picture, not counting those of a fine screen
     * @return whether it was, and there is nothing more to paint
     */
    boolean paint(Mark.Rect mark, GraphicsContext gc, double magnification) {
        Bounds at = mark.bounds();
        Stroke stroke = mark.style().stroke();
        boolean round = mark.corner() > 0 && mark.corner() * 2 >= Math.min(at.width(), at.height());
        if (!round
                || Math.max(at.width(), at.height()) > LONGEST
                || stroke.dash() > 0
                || !(mark.style().fill() instanceof Fill.Solid(Colour inside))) {
            return false;
        }
        if (inside.alpha() == 0 && !stroke.isDrawn()) {
            return true;
        }
        double fine = magnification * finest;
        double outline = stroke.isDrawn() ? stroke.width() * fine : 0;
        int margin = MARGIN + (int) Math.ceil(outline / 2);
        long left = Math.round(at.x() * fine * PARTS);
        long top = Math.round(at.y() * fine * PARTS);
        Shape shape = new Shape(
                Math.floorMod(left, PARTS) + margin * PARTS,
                Math.floorMod(top, PARTS) + margin * PARTS,
                (int) Math.round(at.width() * fine * PARTS),
                (int) Math.round(at.height() * fine * PARTS),
                inside,
                stroke.isDrawn() ? stroke.colour() : Colour.TRANSPARENT,
                outline);
        Image image = kept.computeIfAbsent(shape, Shape::image);
        double x = Math.floorDiv(left, PARTS) - margin;
        double y = Math.floorDiv(top, PARTS) - margin;
        gc.drawImage(image, x / fine, y / fine, image.getWidth() / fine, image.getHeight() / fine);
        return true;
    }
}
