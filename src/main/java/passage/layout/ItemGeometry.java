package passage.layout;

import passage.display.Bounds;

/**
 * Where a placed item stands in a frame.
 *
 * @param labelOverBar whether the label had to be moved onto its own bar, because both ends of the bar are out of view
 */
record ItemGeometry(
        double markLeft, double markRight, double middle, double labelX, double badgeX, boolean labelOverBar) {

    static ItemGeometry of(Placed placed, LaneArrangement lane, Frame frame) {
        TimelineItem item = placed.item();
        double origin = frame.plotLeft() + frame.viewport().x(0);
        MarkExtent extent = MarkExtent.of(item, frame.scale(), frame.viewport().pixelsPerUnit());
        double left = origin + extent.left();
        double right = origin + extent.right();
        double middle = frame.y(lane.rowMiddle(placed.row()));

        boolean toRight = placed.side() == Placed.Side.RIGHT;
        double free = toRight ? right + Metrics.GAP : left - Metrics.GAP - placed.labelWidth();
        double lowest = Math.max(left, frame.plotLeft()) + Metrics.GAP;
        double highest = Math.min(right, frame.width()) - Metrics.GAP - placed.labelWidth();
        boolean cut = toRight ? free + placed.labelWidth() > frame.width() : free < frame.plotLeft();
        boolean over = cut && highest > lowest;
        double x = !over ? free : toRight ? highest : lowest;
        double badge =
                toRight && !over ? x + placed.labelWidth() + Metrics.GAP - 2 : x - Metrics.GAP + 2 - Metrics.BADGE;
        return new ItemGeometry(left, right, middle, x, badge, over);
    }

    /** The rectangle of mark, label and badge. */
    Bounds bounds(Placed placed) {
        boolean badge = placed.item().sources() > 1;
        double left = Math.min(markLeft, badge ? Math.min(badgeX, labelX) : labelX);
        double labelRight = labelX + placed.labelWidth();
        double right = Math.max(markRight, badge ? Math.max(labelRight, badgeX + Metrics.BADGE) : labelRight);
        return new Bounds(left, middle - Metrics.ROW / 2, right - left, Metrics.ROW);
    }

    boolean visible(Placed placed, Frame frame) {
        Bounds bounds = bounds(placed);
        return bounds.right() > frame.plotLeft() && bounds.x() < frame.width();
    }
}
