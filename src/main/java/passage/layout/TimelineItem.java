package passage.layout;

import passage.display.Colour;

/**
 * An event as the layout sees it: once for every lane it stands in.
 *
 * @param id of the event
 * @param lane key of the lane
 * @param description words for a tooltip: the date and the full title
 * @param colour of its category
 * @param importance from 1 to 5
 * @param first first day it may touch, as an epoch day; finite
 * @param end the day after the last one; finite
 * @param certainty what its outline says of the date
 * @param sources how many sources tell it
 */
public record TimelineItem(
        String id,
        String title,
        String description,
        String lane,
        Colour colour,
        int importance,
        double first,
        double end,
        MarkShape shape,
        Certainty certainty,
        int sources) {

    /** The day at which it stands where there is room for no more than a dot: a span at its beginning. */
    public double anchor() {
        return shape == MarkShape.BAR ? first : middle();
    }

    /** The day the mark is centred on. */
    public double middle() {
        return (first + end) / 2;
    }

    /**
     * What a date leaves open.
     *
     * @param fadesLeft its beginning is open or approximate
     * @param fadesRight its end is
     * @param doubtful the source is not sure of it
     */
    public record Certainty(boolean fadesLeft, boolean fadesRight, boolean doubtful) {
        public static final Certainty FULL = new Certainty(false, false, false);

        /** Whether either end fades. */
        public boolean fades() {
            return fadesLeft || fadesRight;
        }
    }
}
