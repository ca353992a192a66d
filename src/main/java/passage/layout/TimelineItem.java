package passage.layout;

import passage.display.Colour;

/**
 * An event as the layout sees it: once for every lane it stands in.
 *
 * @param id of the event
 * @param lane key of the lane
 * @param colour of its category
 * @param importance from 1 to 5
 * @param extent the days it may touch, and those it certainly did
 * @param certainty what its outline says of the date
 * @param sources how many sources tell it
 * @param dispute what they contradict each other about
 */
public record TimelineItem(
        String id,
        String title,
        String lane,
        Colour colour,
        int importance,
        Extent extent,
        MarkShape shape,
        Certainty certainty,
        int sources,
        Dispute dispute) {

    /** The first day it may touch, as an epoch day. */
    public double first() {
        return extent.first();
    }

    /** The day after the last one. */
    public double end() {
        return extent.end();
    }

    /** The day at which it stands where there is room for no more than a dot: a span at its beginning. */
    public double anchor() {
        return shape == MarkShape.BAR ? first() : middle();
    }

    /** The day the mark is centred on. */
    public double middle() {
        return extent.middle();
    }

    /**
     * What a date leaves open.
     *
     * @param openStart it has no known beginning
     * @param openEnd it has no known end
     * @param approximate it is given as about then
     * @param uncertain the source is not sure of it
     * @param unspecified some of its digits are unknown
     */
    public record Certainty(
            boolean openStart, boolean openEnd, boolean approximate, boolean uncertain, boolean unspecified) {
        public static final Certainty FULL = new Certainty(false, false, false, false, false);

        /** Whether the beginning fades. */
        public boolean fadesLeft() {
            return approximate || openStart;
        }

        /** Whether the end fades. */
        public boolean fadesRight() {
            return approximate || openEnd;
        }

        /** Whether either end fades. */
        public boolean fades() {
            return fadesLeft() || fadesRight();
        }
    }
}
