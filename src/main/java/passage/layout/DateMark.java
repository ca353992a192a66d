package passage.layout;

import java.util.Optional;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/**
 * The mark of a date: its shape tells how fine the date is, its outline and its ends what is left open.
 *
 * @param ground what shows inside a ring
 */
record DateMark(MarkShape shape, TimelineItem.Certainty certainty, Colour colour, Colour ground) {

    private static final double DASH = 2.5;
    /** The longest stretch over which an end fades, in points. */
    private static final double REACH = 40;

    /** The mark from one pixel to another, centred on {@code middle}. */
    Mark drawn(double left, double right, double middle, Optional<Target> target) {
        return switch (shape) {
            case DOT -> capsule(left, right, middle, Metrics.DOT, solid(right - left), target);
            case PILL -> capsule(left, right, middle, Metrics.PILL_HEIGHT, solid(right - left), target);
            case BAR -> capsule(left, right, middle, Metrics.BAR_HEIGHT, solid(right - left), target);
            // A stroke runs half outside its line.
            case RING -> capsule(left + 1, right - 1, middle, Metrics.RING - 2, ring(), target);
        };
    }

    private static Mark capsule(
            double left, double right, double middle, double height, Style style, Optional<Target> target) {
        Bounds bounds = new Bounds(left, middle - height / 2, right - left, height);
        return new Mark.Rect(bounds, Math.min(height, right - left) / 2, style, target);
    }

    private Style ring() {
        return new Style(new Fill.Solid(ground), new Stroke(colour, 2, certainty.uncertain() ? DASH : 0));
    }

    private Style solid(double width) {
        double reach = Math.min(width / 2, REACH);
        Fill fill = certainty.fades()
                ? new Fill.Fade(colour, certainty.fadesLeft() ? reach : 0, certainty.fadesRight() ? reach : 0)
                : new Fill.Solid(certainty.uncertain() ? colour.withOpacity(0.35) : colour);
        return new Style(fill, certainty.uncertain() ? new Stroke(colour, 1, DASH) : Stroke.NONE);
    }
}
