package passage.paint;

import java.util.List;
import passage.display.Bounds;
import passage.display.DisplayList;

/**
 * A page of a PDF document: pictures laid on a sheet of paper, the later ones over the earlier. Lengths are in points of
 * 1/96 inch, from the upper left corner.
 *
 * @param width of the paper, above 0
 * @param height of the paper, above 0
 */
public record PdfPage(double width, double height, List<Layer> layers) {

    public PdfPage {
        if (!new Bounds(0, 0, width, height).isFinite() || !(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a page of %s × %s points cannot be painted".formatted(width, height));
        }
        layers = List.copyOf(layers);
    }

    /**
     * A picture on a page.
     *
     * @param magnification how much larger than laid out it is painted, above 0
     * @param x where its left edge lies on the page; below 0 where a part further right is shown
     * @param y where its upper edge lies on the page
     * @param window the part of the page in which it is seen
     */
    public record Layer(DisplayList list, double magnification, double x, double y, Bounds window) {
        public Layer {
            if (!Double.isFinite(magnification) || magnification <= 0) {
                throw new IllegalArgumentException("a picture cannot be magnified by " + magnification);
            }
        }

        /** The part of the picture that is seen, in points of the picture. */
        Bounds visible() {
            Bounds seen = new Bounds(
                    (window.x() - x) / magnification,
                    (window.y() - y) / magnification,
                    window.width() / magnification,
                    window.height() / magnification);
            return seen.intersection(new Bounds(0, 0, list.width(), list.height()));
        }
    }

    /**
     * A page that is one picture.
     *
     * @param magnification how much larger than laid out the picture is painted, above 0
     */
    public static PdfPage of(DisplayList list, double magnification) {
        double width = list.width() * magnification;
        double height = list.height() * magnification;
        return new PdfPage(
                width, height, List.of(new Layer(list, magnification, 0, 0, new Bounds(0, 0, width, height))));
    }
}
