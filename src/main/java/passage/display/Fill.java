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
     * One colour that grows from nothing to its whole strength from left to right, and fades again. The places are
     * distances in points from the left edge of the mark; they may lie outside it, and then only a part of the fade is
     * seen. Two that are equal make a hard edge.
     *
     * @param clearLeft where it begins to grow
     * @param fullLeft where it is whole
     * @param fullRight where it begins to fade
     * @param clearRight where nothing is left of it
     */
    record Fade(Colour colour, double clearLeft, double fullLeft, double fullRight, double clearRight) implements Fill {
        /** Two stops that lie no further apart than this are one. */
        private static final double NEXT = 1e-4;

        public Fade {
            boolean ordered = clearLeft <= fullLeft && fullLeft <= fullRight && fullRight <= clearRight;
            if (!ordered || !Double.isFinite(clearLeft) || !Double.isFinite(clearRight)) {
                throw new IllegalArgumentException("a colour cannot grow from %s to %s and fade from %s to %s"
                        .formatted(clearLeft, fullLeft, fullRight, clearRight));
            }
        }

        /** A colour at a part of the way from the left edge (0) to the right (1). */
        public record Stop(double offset, Colour colour) {}

        /**
         * The fade as the stops of a horizontal gradient, at least two, their offsets growing from 0 to 1.
         *
         * @param width of the mark, above 0
         */
        public List<Stop> stops(double width) {
            List<Stop> stops = new ArrayList<>(6);
            stops.add(new Stop(0, at(NEXT * width)));
            for (double place : new double[] {clearLeft, fullLeft, fullRight, clearRight}) {
                double offset = place / width;
                if (offset > stops.getLast().offset() + NEXT && offset < 1 - NEXT) {
                    stops.add(new Stop(offset, at(place)));
                }
            }
            stops.add(new Stop(1, at(width - NEXT * width)));
            return stops;
        }

        /** The colour at a distance in points from the left edge. */
        public Colour at(double x) {
            double strength = x < fullLeft
                    ? (x - clearLeft) / (fullLeft - clearLeft)
                    : x > fullRight ? (clearRight - x) / (clearRight - fullRight) : 1;
            return strength >= 1 ? colour : colour.withOpacity(colour.opacity() * Math.max(0, strength));
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
