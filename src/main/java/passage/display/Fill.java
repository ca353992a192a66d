package passage.display;

import java.util.ArrayList;
import java.util.List;

/** How the inside of a mark is filled. */
public sealed interface Fill {

    /** Nothing inside. */
    Fill NONE = new Solid(Colour.TRANSPARENT);

    /** One colour all over. */
    record Solid(Colour colour) implements Fill {}

    /**
     * One colour that fades out towards the left and right edges of the mark.
     *
     * @param left length in points over which it grows from nothing at the left edge; 0 for a hard edge
     * @param right the same at the right edge
     */
    record Fade(Colour colour, double left, double right) implements Fill {
        /** Two stops that lie no further apart than this are one. */
        private static final double NEXT = 1e-4;

        public Fade {
            if (!(left >= 0 && right >= 0 && Double.isFinite(left + right))) {
                throw new IllegalArgumentException("a colour cannot fade over " + left + " and " + right);
            }
        }

        /** A colour at a part of the way from the left edge (0) to the right (1). */
        public record Stop(double offset, Colour colour) {}

        /**
         * The fade as the stops of a horizontal gradient, at least two, their offsets growing from 0 to 1. Where the
         * mark is too narrow for both lengths, they share it in proportion.
         *
         * @param width of the mark, above 0
         */
        public List<Stop> stops(double width) {
            double most = Math.max(width, left + right);
            double in = left / most;
            double out = 1 - right / most;
            List<Stop> stops = new ArrayList<>(4);
            stops.add(new Stop(0, in > NEXT ? colour.withOpacity(0) : colour));
            if (in > NEXT && in < 1 - NEXT) {
                stops.add(new Stop(in, colour));
            }
            if (out > in + NEXT && out > NEXT && out < 1 - NEXT) {
                stops.add(new Stop(out, colour));
            }
            stops.add(new Stop(1, out < 1 - NEXT ? colour.withOpacity(0) : colour));
            return stops;
        }
    }

    /**
     * Thin parallel strokes rising to the right at 45°, {@value #WIDTH} point wide.
     *
     * @param gap distance between strokes along x, in points
     */
    record Hatch(Colour colour, double gap) implements Fill {
        /** Width of one stroke, in points. */
        public static final double WIDTH = 1;

        public Hatch {
            if (!(gap > 0)) {
                throw new IllegalArgumentException("strokes cannot stand " + gap + " apart");
            }
        }

        /**
         * The middle lines of the strokes that cross {@code area}, from its lower to its upper edge; to be drawn only
         * inside the mark. One of them rises from the lower left corner, so the hatch moves with its mark.
         */
        public PathData strokes(Bounds area) {
            List<PathSegment> strokes = new ArrayList<>();
            int first = -(int) Math.ceil((area.height() + WIDTH) / gap);
            for (int i = first; i * gap <= area.width() + WIDTH; i++) {
                double x = area.x() + i * gap;
                strokes.add(new PathSegment.MoveTo(new Point(x - WIDTH, area.bottom() + WIDTH)));
                strokes.add(new PathSegment.LineTo(new Point(x + area.height() + WIDTH, area.y() - WIDTH)));
            }
            return new PathData(strokes);
        }
    }
}
