package passage.layout;

import java.util.List;

/**
 * A strictly increasing map from days to units. One unit is one day on average over the span of the data, so that zoom
 * means the same on every scale.
 */
public sealed interface TimeScale permits LinearScale, BalancedScale {

    /** The unit at an epoch day (fractions are times of the day). */
    double toUnit(double day);

    /** The epoch day at a unit; the inverse of {@link #toUnit}. */
    double toDay(double unit);

    /** Stretches of time drawn much shorter than on a linear scale, in order, as half-open ranges of days. */
    List<Stretch> compressed();

    /** A stretch of time from one epoch day to another. */
    record Stretch(double from, double to) {}
}
