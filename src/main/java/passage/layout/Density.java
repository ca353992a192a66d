package passage.layout;

import java.util.stream.DoubleStream;

/**
 * How many events there are over time, counted in equal steps of about a year: all that a {@link BalancedScale} needs to
 * know of them, however many they are.
 *
 * @param from first day of the span
 * @param to end of the span, after {@code from}
 * @param counts for each step; not to be changed
 */
public record Density(double from, double to, double[] counts) {

    private static final double STEP_DAYS = 365.2425;
    /** A date far out, as a slip of the pen makes it, widens the steps instead of filling the memory. */
    private static final int MOST_STEPS = 20_000;

    /** Counts events by their days, in any order; those outside the span count at its ends. */
    public static Density of(double from, double to, DoubleStream at) {
        if (!(to > from)) {
            throw new IllegalArgumentException("a span " + from + ".." + to);
        }
        int steps = (int) Math.clamp(Math.ceil((to - from) / STEP_DAYS), 1, MOST_STEPS);
        double[] counts = new double[steps];
        at.forEach(day -> {
            int step = (int) ((day - from) / (to - from) * steps);
            counts[Math.clamp(step, 0, steps - 1)]++;
        });
        return new Density(from, to, counts);
    }
}
