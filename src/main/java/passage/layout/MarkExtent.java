package passage.layout;

/** The pixels a mark covers at a zoom, from {@code left} to {@code right}, relative to unit 0. */
record MarkExtent(double left, double right) {

    /** @param firstUnit where its first day stands on the scale, and {@code endUnit} the day after its last */
    static MarkExtent of(TimelineItem item, double firstUnit, double endUnit, double pixelsPerUnit) {
        double left = firstUnit * pixelsPerUnit;
        double right = endUnit * pixelsPerUnit;
        double least = least(item);
        if (right - left >= least) {
            return new MarkExtent(left, right);
        }
        double middle = (left + right) / 2;
        return new MarkExtent(middle - least / 2, middle + least / 2);
    }

    /** Below this a mark cannot be told apart from others. */
    private static double least(TimelineItem item) {
        return switch (item.shape()) {
            case DOT -> Metrics.DOT;
            case PILL -> Metrics.PILL_WIDTH;
            case RING -> Metrics.RING;
            case BAR -> item.certainty().fades() ? 2 * Metrics.PILL_WIDTH : Metrics.PILL_WIDTH + 2;
        };
    }
}
