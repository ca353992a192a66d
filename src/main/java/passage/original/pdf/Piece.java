package passage.original.pdf;

/**
 * A piece of a line: letters that stand close together on one height. Lengths in points, from the upper left corner.
 *
 * @param text what it says, a space where one is seen
 * @param ends where each character of the text ends
 * @param left where the first begins
 * @param baseline what the letters stand on
 * @param size of the type
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(String text, float[] ends, double left, double baseline, double size) {
    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.25;

    double right() {
        return ends[ends.length - 1];
    }

    double top() {
        return baseline - size * ABOVE;
    }

    double bottom() {
        return baseline + size * BELOW;
    }

    /** Whether the two stand side by side: half of the lower one's height at least. */
    boolean isBeside(Piece other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
        return shared >= Math.min(size, other.size) / 2;
    }
}
