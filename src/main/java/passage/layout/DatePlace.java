package passage.layout;

/**
 * Where a date stands on a scale, and in which shape.
 *
 * @param first where the first day stands that it may touch, in units
 * @param fullFirst where it is surest, up to {@code fullEnd}: where it is certain, if it is certain anywhere
 * @param end where the day after its last one stands
 */
record DatePlace(MarkShape shape, Certainty certainty, double first, double fullFirst, double fullEnd, double end) {

    /** The least part of a mark that is drawn at its full strength, in points: one must see that it is there. */
    private static final double CORE = Metrics.PILL_WIDTH;

    static DatePlace of(Extent extent, MarkShape shape, Certainty certainty, TimeScale scale) {
        double first = scale.toUnit(extent.first());
        double end = scale.toUnit(extent.end());
        double certainFirst = scale.toUnit(extent.certainFirst());
        double certainEnd = scale.toUnit(extent.certainEnd());
        if (extent.hasCertainty()) {
            return new DatePlace(shape, certainty, first, certainFirst, certainEnd, end);
        }
        double surest = surest(certainty, certainFirst, certainEnd);
        return new DatePlace(shape, certainty, first, surest, surest, end);
    }

    /** Halfway; where one end is open, as near to the other as it may lie. */
    private static double surest(Certainty certainty, double certainFirst, double certainEnd) {
        boolean openStart = certainty.start() == Certainty.End.OPEN;
        boolean openEnd = certainty.end() == Certainty.End.OPEN;
        if (openStart == openEnd) {
            return (certainFirst + certainEnd) / 2;
        }
        return openEnd ? certainFirst : certainEnd;
    }

    /** The pixels its mark covers at a zoom, relative to unit 0. */
    MarkExtent at(double pixelsPerUnit) {
        double left = first * pixelsPerUnit;
        double right = end * pixelsPerUnit;
        double missing = Math.max(0, least() - (right - left)) / 2;
        left -= missing;
        right += missing;
        double core = (fullFirst + fullEnd) / 2 * pixelsPerUnit;
        double coreLeft = Math.clamp(core - CORE / 2, left, Math.max(left, right - CORE));
        double coreRight = Math.min(coreLeft + CORE, right);
        double fullLeft = Math.clamp(fullFirst * pixelsPerUnit, left, coreLeft);
        double fullRight = Math.clamp(fullEnd * pixelsPerUnit, coreRight, right);
        return new MarkExtent(left, fullLeft, fullRight, right, tail(certainty.start()), tail(certainty.end()));
    }

    /** Left end of all that is drawn of it at a zoom. */
    double left(double pixelsPerUnit) {
        double width = (end - first) * pixelsPerUnit;
        return first * pixelsPerUnit - Math.max(0, least() - width) / 2 - tail(certainty.start());
    }

    /** Right end of all that is drawn of it at a zoom. */
    double right(double pixelsPerUnit) {
        double width = (end - first) * pixelsPerUnit;
        return end * pixelsPerUnit + Math.max(0, least() - width) / 2 + tail(certainty.end());
    }

    private static double tail(Certainty.End end) {
        return end == Certainty.End.APPROXIMATE ? Metrics.TAIL : 0;
    }

    /** Below this a mark cannot be told apart from others. */
    private double least() {
        return switch (shape) {
            case DOT -> Metrics.DOT;
            case PILL -> Metrics.PILL_WIDTH;
            case RING -> Metrics.RING;
            case BAR -> certainty.isOpen() ? 2 * Metrics.PILL_WIDTH : Metrics.PILL_WIDTH + 2;
        };
    }
}
