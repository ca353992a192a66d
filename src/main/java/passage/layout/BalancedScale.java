package passage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A blend of linear time and the cumulative number of events, so that empty centuries do not take half the screen and
 * crowded years are not a smear. Between knots a year apart (more, over a span beyond all history) it is linear; beyond the data it goes on with one unit a day.
 */
public final class BalancedScale implements TimeScale {

    /** The share of the events in the blend that the program uses of itself. */
    public static final double USUAL = 0.72;
    /** The most that is offered: beyond it years without an event would vanish. */
    public static final double MOST = 0.95;

    /** Half the width of the triangular window that smooths the counts, in knots. */
    private static final int SMOOTHING = 4;
    /** A stretch counts as compressed when it is drawn at less than this share of its linear length. */
    private static final double COMPRESSED = 0.6;

    private final double[] days;
    private final double[] units;
    private final List<Stretch> compressed;

    private BalancedScale(double[] days, double[] units) {
        this.days = days;
        this.units = units;
        this.compressed = compressed(days, units);
    }

    /**
     * A scale for events of a density.
     *
     * @param balance share of the events in the blend, from 0 (linear) to below 1
     */
    public static BalancedScale of(Density density, double balance) {
        if (!(balance >= 0 && balance < 1)) {
            throw new IllegalArgumentException("a scale balanced by " + balance);
        }
        double from = density.from();
        double to = density.to();
        int steps = density.counts().length;
        double[] weight = smoothed(density.counts());
        double total = Arrays.stream(weight).sum();
        double share = total > 0 ? balance : 0;

        double[] days = new double[steps + 1];
        double[] units = new double[steps + 1];
        double cumulative = 0;
        for (int i = 0; i <= steps; i++) {
            double linear = (double) i / steps;
            double counted = total > 0 ? cumulative / total : 0;
            days[i] = from + (to - from) * linear;
            units[i] = from + (to - from) * ((1 - share) * linear + share * counted);
            cumulative += i < steps ? weight[i] : 0;
        }
        return new BalancedScale(days, units);
    }

    private static double[] smoothed(double[] counts) {
        double[] smooth = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int offset = -SMOOTHING; offset <= SMOOTHING; offset++) {
                int target = Math.clamp(i + offset, 0, counts.length - 1);
                smooth[target] += counts[i] * (SMOOTHING + 1 - Math.abs(offset));
            }
        }
        return smooth;
    }

    @Override
    public double toUnit(double day) {
        return interpolate(days, units, day);
    }

    @Override
    public double toDay(double unit) {
        return interpolate(units, days, unit);
    }

    private static double interpolate(double[] from, double[] to, double value) {
        int last = from.length - 1;
        if (value <= from[0]) {
            return to[0] + (value - from[0]);
        }
        if (value >= from[last]) {
            return to[last] + (value - from[last]);
        }
        int found = Arrays.binarySearch(from, value);
        int i = found >= 0 ? found : -found - 2;
        double share = (value - from[i]) / (from[i + 1] - from[i]);
        return to[i] + share * (to[i + 1] - to[i]);
    }

    @Override
    public List<Stretch> compressed() {
        return compressed;
    }

    private static List<Stretch> compressed(double[] days, double[] units) {
        List<Stretch> stretches = new ArrayList<>();
        double open = Double.NaN;
        for (int i = 0; i + 1 < days.length; i++) {
            boolean squeezed = (units[i + 1] - units[i]) / (days[i + 1] - days[i]) < COMPRESSED;
            if (squeezed && Double.isNaN(open)) {
                open = days[i];
            } else if (!squeezed && !Double.isNaN(open)) {
                stretches.add(new Stretch(open, days[i]));
                open = Double.NaN;
            }
        }
        if (!Double.isNaN(open)) {
            stretches.add(new Stretch(open, days[days.length - 1]));
        }
        return List.copyOf(stretches);
    }
}
