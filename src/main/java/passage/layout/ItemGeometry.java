package passage.layout;

import passage.display.Bounds;
import passage.layout.Placed.Side;

/**
 * Where a placed item stands in a frame. What lies far out of view is brought near: painters dislike huge numbers.
 *
 * @param markLeft left end of all its dates, and {@code markRight} the right one
 * @param markMiddle height of the mark's middle
 * @param labelMiddle height of the middle of the label's first line
 * @param row height of a row, in points
 * @param labelOverBar whether the label stands on its own bar, because it would be cut by the window beside it
 */
record ItemGeometry(
        double markLeft,
        double markRight,
        double markMiddle,
        double labelX,
        double badgeX,
        double labelMiddle,
        double row,
        boolean labelOverBar) {

    static final double FAR = 100;
    /** How much of its bar's ends a label on it leaves to be seen, in points: under it a bar would seem to begin after it. */
    private static final double RIM = 24;
    /** Room that a pinned label needs beside it on its bar. */
    static final double AROUND_PINNED = 2 * (RIM + Metrics.GAP);
    /** What rounding may take from a place that fits exactly. */
    private static final double ROUNDING = 1e-6;

    static ItemGeometry of(Placed placed, LaneArrangement lane, Frame frame) {
        double origin = frame.plotLeft() + frame.viewport().x(0);
        double pixels = frame.viewport().pixelsPerUnit();
        double left = origin + placed.place().left(pixels);
        double right = origin + placed.place().right(pixels);
        double words = placed.label().width() + placed.label().badge();
        double wanted = labelStart(placed, left, right, words, frame);
        if (placed.side() != Side.ABOVE && wanted + words > left && wanted < right) {
            double free = clearOfClaims(placed, wanted, words, origin, pixels);
            boolean inView = free > frame.plotLeft() && free + words < frame.width();
            wanted = inView && free > left && free + words < right ? free : wanted;
        }
        double start = near(wanted, words, frame);
        boolean over = placed.side() == Side.ON || placed.side() != Side.ABOVE && start + words > left && start < right;
        double label = start + placed.beforeLabel();
        double gap = placed.item().numbers().isEmpty() ? Metrics.BADGE_GAP : Metrics.NUMBERS_GAP;
        double badge = placed.beforeLabel() > 0 ? start : start + placed.label().width() + gap;
        double markMiddle = frame.y(lane.rowMiddle(placed.markRow()));
        double labelMiddle = frame.y(lane.rowMiddle(placed.row()));
        return new ItemGeometry(
                near(left, 0, frame), near(right, 0, frame), markMiddle, label, badge, labelMiddle, lane.row(), over);
    }

    /** Beside its mark; on its bar or over it, and where it would be cut beside it, pinned to the window's edge. */
    private static double labelStart(Placed placed, double left, double right, double words, Frame frame) {
        double rim = placed.side() == Side.ABOVE ? 0 : Math.clamp((right - left - words) / 2, Metrics.GAP, RIM);
        double lowest = Math.max(left + rim, frame.plotLeft() + Metrics.GAP);
        double highest = Math.min(right - rim, frame.width() - Metrics.GAP) - words;
        boolean fits = highest > lowest - ROUNDING;
        return switch (placed.side()) {
            case RIGHT -> {
                double free = right + placed.place().aside() + Metrics.GAP;
                boolean cut = free + placed.label().width() > frame.width();
                yield cut && fits ? highest : free;
            }
            case LEFT -> {
                double free = left - Metrics.GAP - words;
                boolean cut = free + placed.beforeLabel() < frame.plotLeft();
                yield cut && fits ? lowest : free;
            }
            case ABOVE, ON -> Math.min(lowest, right - rim - words);
        };
    }

    /** Where a label hides no date of a bracket, beginning with where it is pinned to. */
    private static double clearOfClaims(Placed placed, double pinned, double words, double origin, double pixels) {
        double free = pinned;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (DatePlace claim : placed.place().claims()) {
                double left = origin + claim.left(pixels) - Metrics.GAP;
                double right = origin + claim.right(pixels) + Metrics.GAP;
                if (free + words > left + ROUNDING && free < right - ROUNDING) {
                    free = placed.side() == Side.LEFT ? right : left - words;
                    moved = true;
                }
            }
        }
        return free;
    }

    private static double near(double x, double width, Frame frame) {
        return Math.clamp(x, frame.plotLeft() - FAR - width, frame.width() + FAR);
    }

    /** The rectangle of label and badge, as high as their rows. */
    Bounds words(Placed placed) {
        double left = placed.label().badge() > 0 ? Math.min(labelX, badgeX) : labelX;
        double width = placed.label().width() + placed.label().badge();
        return new Bounds(left, labelMiddle - row / 2, width, placed.label().rows() * row);
    }

    /** The rectangle of mark, label and badge. */
    Bounds bounds(Placed placed) {
        Bounds words = words(placed);
        double left = Math.min(markLeft, words.x());
        double right = Math.max(markRight + placed.place().aside(), words.right());
        return new Bounds(left, words.y(), right - left, placed.rows() * row);
    }

    /** Whether anything of the mark is in view; a label whose mark is not would stand for nothing. */
    boolean visible(Frame frame) {
        return markRight > frame.plotLeft() && markLeft < frame.width();
    }
}
