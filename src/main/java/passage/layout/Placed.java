package passage.layout;

import passage.display.Font;

/**
 * An item that has a row and a label.
 *
 * @param row from 0 at the top of its lane
 * @param label the title, cut if it is too long
 * @param labelWidth in points
 */
record Placed(TimelineItem item, int row, Side side, String label, Font font, double labelWidth) {

    /** Where the label stands. */
    enum Side {
        RIGHT,
        LEFT,
        /** On the mark itself: a bar with no room at either end. */
        ON
    }

    /** Room a label and its badge take beside the mark, in points. */
    static double labelExtent(double labelWidth, int sources) {
        return Metrics.GAP + labelWidth + badgeExtent(sources);
    }

    /** Room the badge takes beside the label, in points. */
    double badgeExtent() {
        return badgeExtent(item.sources());
    }

    private static double badgeExtent(int sources) {
        return sources > 1 ? Metrics.GAP - 2 + Metrics.BADGE : 0;
    }
}
