package passage.export;

import passage.display.Bounds;

/**
 * How a poster is cut into sheets of A4, so that as few as possible are needed: upright or lying, from the upper left, each
 * overlapping those before it by {@link #OVERLAP}. Lengths are in points of 1/96 inch.
 *
 * @param width of the poster
 * @param height of the poster
 * @param lying whether the sheets lie on their long side
 */
record Tiling(double width, double height, boolean lying) {

    static final double MILLIMETRE = 96 / 25.4;
    /** What a printer leaves white on each side of a sheet. */
    static final double MARGIN = 10 * MILLIMETRE;
    /** How far a sheet repeats what the next one shows, to be glued. */
    static final double OVERLAP = 10 * MILLIMETRE;

    private static final double SHORT_SIDE = 210 * MILLIMETRE;
    private static final double LONG_SIDE = 297 * MILLIMETRE;
    /** What calculating with lengths may be off by: not worth a sheet. */
    private static final double NOTHING = 1e-6;

    /** The tiling of a poster that needs the fewer sheets. */
    static Tiling of(double width, double height) {
        Tiling lying = new Tiling(width, height, true);
        Tiling upright = new Tiling(width, height, false);
        return lying.sheets() <= upright.sheets() ? lying : upright;
    }

    double paperWidth() {
        return lying ? LONG_SIDE : SHORT_SIDE;
    }

    double paperHeight() {
        return lying ? SHORT_SIDE : LONG_SIDE;
    }

    int columns() {
        return count(width, paperWidth());
    }

    int rows() {
        return count(height, paperHeight());
    }

    int sheets() {
        return columns() * rows();
    }

    private static int count(double length, double paper) {
        double step = printed(paper) - OVERLAP;
        return (int) Math.max(1, Math.ceil((length - OVERLAP) / step - NOTHING));
    }

    /** Where the sheets of a column begin, and behind the last one where the poster ends. */
    double left(int column) {
        return column == columns() ? width : column * (printed(paperWidth()) - OVERLAP);
    }

    /** Where the sheets of a row begin, and behind the last one where the poster ends. */
    double top(int row) {
        return row == rows() ? height : row * (printed(paperHeight()) - OVERLAP);
    }

    /** The part of the poster that a sheet shows; rows and columns are counted from 0. */
    Bounds part(int row, int column) {
        double x = left(column);
        double y = top(row);
        return new Bounds(
                x, y, Math.min(printed(paperWidth()), width - x), Math.min(printed(paperHeight()), height - y));
    }

    private static double printed(double paper) {
        return paper - 2 * MARGIN;
    }
}
