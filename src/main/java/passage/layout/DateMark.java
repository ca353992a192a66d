package passage.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Point;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/**
 * The mark of a date. Its shape tells how fine the date is: a disc is a day, a capsule a month, a ring a year, a square-ended
 * bar something longer. What it leaves open has signs of its own, which may come together: where it fades, it is not sure
 * to have begun or lasted; strokes beyond an end make that approximate, an arrow open; a dashed outline stands for
 * uncertain, hatching for unspecified digits.
 *
 * @param ground what shows inside a ring
 * @param tints whether a part of it may be pale or fade; else it is outlined
 */
record DateMark(MarkShape shape, Certainty certainty, Colour colour, Colour ground, boolean tints) {

    /** A fade that is shorter than this, in points, would only blur the edge. */
    static final double HARD = 1.5;

    private static final double DASH = 2.5;
    private static final double HATCH = 4;
    /** How strong the inside of a doubtful mark is. */
    private static final double LIGHT = 0.22;

    private static final double SQUARE = 1.5;
    private static final double ARROW = 5;
    private static final double ARROW_STROKE = 1.75;
    /** Height of what is left of a day's mark where a day is wider than its disc. */
    private static final double RAIL = 3;

    private static final double DOUBTFUL_CORE = 3;
    /** What is cut off out of view is a multiple of this, the period of hatching and of dashes, lest they stand still. */
    private static final double PERIOD = 20;

    /** The edges of the window; what lies beyond them need not be drawn. */
    record Window(double left, double right) {

        boolean includes(double x) {
            return x > left && x < right;
        }
    }

    /** Draws it over an extent in the pixels of the window, centred on {@code middle}. */
    void draw(MarkExtent at, double middle, Window window, Optional<Target> target, Consumer<Mark> into) {
        double left = at.left() + (certainty.start() == Certainty.End.OPEN ? ARROW + 2 : 0);
        double right = at.right() - (certainty.end() == Certainty.End.OPEN ? ARROW + 2 : 0);
        if (shape == MarkShape.DOT) {
            dot(at, middle, window, target, into);
        } else {
            double from = left + Math.ceil(Math.max(0, window.left() - left) / PERIOD) * PERIOD;
            double to = Math.min(right, window.right());
            if (from < to) {
                body(new Bounds(from, middle - height() / 2, to - from, height()), at, target, into);
            }
        }
        if (window.includes(at.left())) {
            end(certainty.start(), at.left(), -1, middle, target).forEach(into);
        }
        if (window.includes(at.right())) {
            end(certainty.end(), at.right(), 1, middle, target).forEach(into);
        }
    }

    /** What stands at an end: two strokes beyond it, the further the fainter, or an arrow that leads out of it. */
    private List<Mark> end(Certainty.End end, double x, int way, double middle, Optional<Target> target) {
        return switch (end) {
            case KNOWN -> List.of();
            case APPROXIMATE ->
                List.of(
                        stroke(x + way * 3, middle, 2, height() - 2, target),
                        stroke(x + way * 6.5, middle, 1, 4, target));
            case OPEN -> {
                double back = x - way * ARROW;
                double half = height() / 2;
                List<Point> arrow =
                        List.of(new Point(back, middle - half), new Point(x, middle), new Point(back, middle + half));
                yield List.of(new Mark.Line(arrow, Stroke.solid(colour, ARROW_STROKE), target));
            }
        };
    }

    private Mark stroke(double x, double middle, double width, double height, Optional<Target> target) {
        Bounds bounds = new Bounds(x - width / 2, middle - height / 2, width, height);
        return new Mark.Rect(bounds, 0, Style.filled(colour), target);
    }

    private double height() {
        return switch (shape) {
            case DOT -> Metrics.DOT;
            case PILL -> Metrics.PILL_HEIGHT;
            case RING -> Metrics.RING;
            case BAR -> Metrics.BAR_HEIGHT;
        };
    }

    /** A disc; where the day is wider than that, on a rail as long as the day. */
    private void dot(MarkExtent at, double middle, Window window, Optional<Target> target, Consumer<Mark> into) {
        double from = Math.max(at.left(), window.left());
        double to = Math.min(at.right(), window.right());
        if (at.width() > Metrics.DOT + 1 && from < to) {
            Bounds rail = new Bounds(from, middle - RAIL / 2, to - from, RAIL);
            into.accept(new Mark.Rect(rail, RAIL / 2, Style.filled(pale(0.5, colour)), target));
        }
        double x = at.middle();
        if (!window.includes(x)) {
            return;
        }
        disc(x, middle, Metrics.DOT, Style.filled(certainty.uncertain() ? ground : colour), target, into);
        if (certainty.uncertain()) {
            disc(x, middle, Metrics.DOT - 1, outlined(light(), 1), target, into);
            disc(x, middle, DOUBTFUL_CORE, Style.filled(colour), target, into);
        }
    }

    private static void disc(
            double x, double middle, double size, Style style, Optional<Target> target, Consumer<Mark> into) {
        Bounds bounds = new Bounds(x - size / 2, middle - size / 2, size, size);
        into.accept(new Mark.Rect(bounds, size / 2, style, target));
    }

    private void body(Bounds bounds, MarkExtent at, Optional<Target> target, Consumer<Mark> into) {
        Style style = style(bounds, at);
        // A stroke runs half outside its line.
        double inset = style.stroke().width() / 2;
        double radius = shape == MarkShape.BAR ? SQUARE : bounds.height() / 2;
        into.accept(new Mark.Rect(bounds.grow(-inset), radius, style, target));
        boolean certain = at.fullRight() - at.fullLeft() > Metrics.PILL_WIDTH;
        boolean outlined = certainty.unspecified() ? certain : !tints && fades(at);
        if (outlined && shape == MarkShape.BAR) {
            double from = Math.max(at.fullLeft(), bounds.x());
            double to = Math.min(at.fullRight(), bounds.right());
            Bounds sure = new Bounds(from, bounds.y(), to - from, bounds.height());
            into.accept(new Mark.Rect(sure, 0, Style.filled(certainty.uncertain() ? light() : colour), target));
        }
    }

    private Style style(Bounds bounds, MarkExtent at) {
        if (certainty.unspecified()) {
            return outlined(pale(0.7, colour), shape == MarkShape.RING ? 2 : 1, HATCH);
        }
        if (shape == MarkShape.RING) {
            return outlined(ground, 2);
        }
        if (!tints && fades(at)) {
            return outlined(ground, 1);
        }
        Fill fill = fill(certainty.uncertain() ? light() : colour, bounds, at);
        if (certainty.uncertain()) {
            return new Style(fill, new Stroke(colour, 1, DASH));
        }
        // A month may fade, but it keeps its form.
        boolean capsule = shape == MarkShape.PILL && fill instanceof Fill.Fade;
        return new Style(fill, capsule ? Stroke.solid(colour, 1) : Stroke.NONE);
    }

    private Colour light() {
        return pale(LIGHT, ground);
    }

    private Colour pale(double opacity, Colour otherwise) {
        return tints ? colour.withOpacity(opacity) : otherwise;
    }

    private Style outlined(Colour inside, double width) {
        return new Style(new Fill.Solid(inside), new Stroke(colour, width, certainty.uncertain() ? DASH : 0));
    }

    private Style outlined(Colour strokes, double width, double gap) {
        return new Style(new Fill.Hatch(strokes, gap), new Stroke(colour, width, certainty.uncertain() ? DASH : 0));
    }

    /** Whether one can see that it is not sure when it began or ended. */
    private static boolean fades(MarkExtent at) {
        return at.fullLeft() - at.left() >= HARD || at.right() - at.fullRight() >= HARD;
    }

    private static Fill fill(Colour colour, Bounds bounds, MarkExtent at) {
        if (!fades(at)) {
            return new Fill.Solid(colour);
        }
        double x = bounds.x();
        double fullLeft = at.fullLeft() - at.left() < HARD ? at.left() : at.fullLeft();
        double fullRight = at.right() - at.fullRight() < HARD ? at.right() : at.fullRight();
        return new Fill.Fade(colour, at.left() - x, fullLeft - x, fullRight - x, at.right() - x);
    }
}
