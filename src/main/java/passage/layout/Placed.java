package passage.layout;

/**
 * An item that has a row and a label, from some zoom on and at every closer one.
 *
 * @param place where its dates stand on the scale, and what stands beside them
 * @param row from 0 at the top of its lane; the row of the first line, and of the mark unless the label stands above it
 * @param description words for a tooltip
 */
record Placed(TimelineItem item, ItemPlace place, int row, Side side, Label label, String description) {

    /** Where the label stands. */
    enum Side {
        RIGHT,
        LEFT,
        /** In the row above a bar, over it. */
        ABOVE,
        /** On the mark itself: a bar with no room at either end nor above. */
        ON
    }

    /** How many rows mark and label take. */
    int rows() {
        return side == Side.ABOVE ? label.rows() + 1 : label.rows();
    }

    /** The row of the mark. */
    int markRow() {
        return side == Side.ABOVE ? row + label.rows() : row;
    }

    /** Left end of what it takes of its rows at a zoom, in pixels from unit 0. */
    double left(double pixelsPerUnit) {
        return place.left(pixelsPerUnit) - (side == Side.LEFT ? labelExtent(label) : 0);
    }

    /** Right end of what it takes of its rows, room to the next included. */
    double right(double pixelsPerUnit) {
        return place.right(pixelsPerUnit)
                + place.aside()
                + (side == Side.RIGHT ? labelExtent(label) : 0)
                + Metrics.CLEAR;
    }

    /** Whether its label has room where it stands: one over or on its bar is not wider than that. */
    boolean isPossible(double pixelsPerUnit) {
        boolean beside = side == Side.RIGHT || side == Side.LEFT;
        return beside || place.right(pixelsPerUnit) - place.left(pixelsPerUnit) >= labelExtent(label) + Metrics.GAP;
    }

    /** Room a label and its badge take beside the mark, in points. */
    private static double labelExtent(Label label) {
        return Metrics.GAP + label.width() + label.badge();
    }

    /** Room that what stands before the label takes, in points: a disc left of its mark, for numbers follow what they belong to. */
    double beforeLabel() {
        return side == Side.LEFT && item.numbers().isEmpty() ? label.badge() : 0;
    }
}
