package passage.layout;

/**
 * Events without a label that stand too near to each other for marks of their own, drawn as one; or a single one.
 *
 * @param count how many, at least one
 * @param named the most important of them
 * @param unit the middle of its disc on the scale
 * @param fromUnit where the stretch of the scale begins whose events it gathers
 * @param toUnit where that ends
 * @param sign the count, as it stands in the disc
 * @param width of the disc, in points
 * @param firstDay the first day that its earliest event touches
 * @param endDay the day after the last that its last event touches
 * @param description words for a tooltip
 */
record Cluster(
        int count,
        TimelineItem named,
        double unit,
        double fromUnit,
        double toUnit,
        String sign,
        double width,
        double firstDay,
        double endDay,
        String description) {}
