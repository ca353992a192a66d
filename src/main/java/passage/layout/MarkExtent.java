package passage.layout;

/**
 * The pixels a mark covers: from {@code left} to {@code right}, at its full strength from {@code fullLeft} to
 * {@code fullRight}; beyond its ends, the signs that say an end is approximate.
 *
 * @param tailLeft room of such signs at the left, in points
 * @param tailRight the same at the right
 */
record MarkExtent(double left, double fullLeft, double fullRight, double right, double tailLeft, double tailRight) {

    /** Left end of all that is drawn. */
    double outerLeft() {
        return left - tailLeft;
    }

    /** Right end of all that is drawn. */
    double outerRight() {
        return right + tailRight;
    }

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** The same elsewhere. */
    MarkExtent moved(double dx) {
        return new MarkExtent(left + dx, fullLeft + dx, fullRight + dx, right + dx, tailLeft, tailRight);
    }
}
