package passage.export;

/**
 * A sheet of paper with its margins; lengths in points as a page is laid out, of which {@link #MAGNIFICATION} make a
 * point of 1/96 inch.
 *
 * @param width of the sheet
 * @param height of the sheet
 */
record Paper(double width, double height) {

    /** Makes the smallest words of the timeline seven points high, and gives the timeline all the room there is then. */
    static final double MAGNIFICATION = 14.0 / 15;

    /** A typographic point of 1/72 inch. */
    static final double POINT = 96.0 / 72 / MAGNIFICATION;

    private static final double MILLIMETRE = 96 / 25.4 / MAGNIFICATION;
    private static final double SIDE = 15 * MILLIMETRE;
    private static final double TOP = 14 * MILLIMETRE;
    private static final double BOTTOM = 18 * MILLIMETRE;
    private static final double GUTTER = 8 * MILLIMETRE;

    private static final Paper A4 = new Paper(210 * MILLIMETRE, 297 * MILLIMETRE);
    private static final Paper LETTER = new Paper(215.9 * MILLIMETRE, 279.4 * MILLIMETRE);

    /** A4, or US Letter where a size of paper in inches was asked for, such as those of the US; upright. */
    static Paper of(PictureSize size) {
        boolean inches = isOfHalfInches(size.width()) && isOfHalfInches(size.height());
        return size.medium() == PictureSize.Medium.PAPER && inches ? LETTER : A4;
    }

    private static boolean isOfHalfInches(double points) {
        double halves = points / 48;
        return Math.abs(halves - Math.rint(halves)) < 0.01;
    }

    double left() {
        return SIDE;
    }

    double top() {
        return TOP;
    }

    double textWidth() {
        return width - 2 * SIDE;
    }

    double textHeight() {
        return height - TOP - BOTTOM;
    }

    /** The middle of the running foot. */
    double foot() {
        return height - BOTTOM / 2;
    }

    /** The width of one of several columns. */
    double columnWidth(int columns) {
        return (textWidth() - (columns - 1) * GUTTER) / columns;
    }

    /** Where a column begins, the first being 0. */
    double columnLeft(int column, int columns) {
        return SIDE + column * (columnWidth(columns) + GUTTER);
    }
}
