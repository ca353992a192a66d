package passage.layout;

import passage.display.Bounds;
import passage.layout.Placed.Side;

/**
 * Where a placed item stands in a frame. What lies far out of view is brought near: painters dislike huge numbers.
 *
 * @param labelOverBar whether the label stands on its own bar, because it would be cut by the window beside it
 */
record ItemGeometry(
        double markLeft, double markRight, double middle, double labelX, double badgeX, boolean labelOverBar) {

    private static final double FAR = 100;
    /** How much of its bar's ends a label on it leaves to be seen, in points: under it a bar would seem to begin after it. */
    private static final double RIM = 24;
    /** What rounding may take from a place that fits exactly. */
    private static final double ROUNDING = 1e-6;

    static ItemGeometry of(Placed placed, LaneArrangement lane, Frame frame) {
        double origin = frame.plotLeft() + frame.viewport().x(0);
        MarkExtent extent =
                MarkExtent.of(placed.item(), frame.scale(), frame.viewport().pixelsPerUnit());
        double left = origin + extent.left();
        double right = origin + extent.right();
        double words = placed.labelWidth() + placed.badgeExtent();
        double rim = Math.clamp((right - left - words) / 2, Metrics.GAP, RIM);
        double lowest = Math.max(left + rim, frame.plotLeft() + Metrics.GAP);
        double highest = Math.min(right - rim, frame.width() - Metrics.GAP) - words;
        double free = placed.side() == Side.LEFT ? left - Metrics.GAP - words : right + Metrics.GAP;
        double pinned = switch (placed.side()) {
            case RIGHT -> highest;
            case LEFT -> lowest;
            case ON -> Math.min(lowest, right - rim - words);
        };
        boolean cut = placed.side() == Side.LEFT
                ? free + placed.badgeExtent() < frame.plotLeft()
                : free + placed.labelWidth() > frame.width();
        boolean over = placed.side() == Side.ON || cut && highest > lowest - ROUNDING;
        double start = near(over ? pinned : free, words, frame);
        boolean badgeFirst = placed.side() == Side.LEFT;
        double label = badgeFirst ? start + placed.badgeExtent() : start;
        double badge = badgeFirst ? start : start + placed.labelWidth() + Metrics.GAP - 2;
        double middle = frame.y(lane.rowMiddle(placed.row()));
        return new ItemGeometry(near(left, 0, frame), near(right, 0, frame), middle, label, badge, over);
    }

    private static double near(double x, double width, Frame frame) {
        return Math.clamp(x, frame.plotLeft() - FAR - width, frame.width() + FAR);
    }

    /** The rectangle of label and badge, as high as the row. */
    Bounds words(Placed placed) {
        double left = placed.badgeExtent() > 0 ? Math.min(labelX, badgeX) : labelX;
        double width = placed.labelWidth() + placed.badgeExtent();
        return new Bounds(left, middle - Metrics.ROW / 2, width, Metrics.ROW);
    }

    /** The rectangle of mark, label and badge. */
    Bounds bounds(Placed placed) {
        Bounds words = words(placed);
        double left = Math.min(markLeft, words.x());
        double right = Math.max(markRight, words.right());
        return new Bounds(left, words.y(), right - left, Metrics.ROW);
    }

    /** Whether anything of the mark is in view; a label whose mark is not would stand for nothing. */
    boolean visible(Frame frame) {
        return markRight > frame.plotLeft() && markLeft < frame.width();
    }
}
