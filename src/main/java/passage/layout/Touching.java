package passage.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** How many of some events touch a stretch of days, in a time that hardly depends on how many there are. */
final class Touching {

    private final double[] firsts;
    private final double[] ends;

    /** Counts among these events. */
    Touching(Collection<TimelineItem> events) {
        this.firsts = sorted(events, TimelineItem::first);
        this.ends = sorted(events, TimelineItem::end);
    }

    private static double[] sorted(Collection<TimelineItem> events, ToDoubleFunction<TimelineItem> day) {
        double[] days = events.stream().mapToDouble(day).toArray();
        Arrays.parallelSort(days);
        return days;
    }

    /** How many events touch the days from {@code from} to {@code to}. */
    int count(double from, double to) {
        return Math.max(0, lowerBound(firsts, to) - lowerBound(ends, Math.nextUp(from)));
    }

    /** The first place in a sorted list that does not hold less than a value; its length where all are less. */
    static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
