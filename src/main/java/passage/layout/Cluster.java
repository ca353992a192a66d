package passage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Events without a label whose marks would overlap, drawn as one.
 *
 * @param items at least one, in order of time
 * @param middle the day halfway between the first and the last of them as they are drawn
 */
record Cluster(List<TimelineItem> items, double middle) {

    /**
     * Gathers items, given in order of time: each joins the ones before it if it lies less than a cluster's own width from
     * their middle. So discs never touch, and a chain of near events does not grow without end. All discs of a lane are as
     * wide as the longest count needs.
     */
    static List<Cluster> gather(List<TimelineItem> items, TimeScale scale, double pixelsPerUnit) {
        double width = 0;
        List<Cluster> clusters = List.of();
        double needed = Metrics.CLUSTER;
        while (needed > width) {
            width = needed;
            clusters = gather(items, scale, (width + 2) / pixelsPerUnit, new ArrayList<>());
            needed = clusters.stream().mapToDouble(Cluster::width).max().orElse(0);
        }
        return clusters;
    }

    private static List<Cluster> gather(
            List<TimelineItem> items, TimeScale scale, double room, List<Cluster> clusters) {
        List<TimelineItem> open = new ArrayList<>();
        for (TimelineItem item : items) {
            if (!open.isEmpty() && scale.toUnit(item.anchor()) - middle(open, scale) > room) {
                clusters.add(of(open, scale));
                open.clear();
            }
            open.add(item);
        }
        if (!open.isEmpty()) {
            clusters.add(of(open, scale));
        }
        return clusters;
    }

    /** The first day that any of the events touches; what begins first need not stand first. */
    long firstDay() {
        return (long)
                Math.floor(items.stream().mapToDouble(TimelineItem::first).min().orElseThrow());
    }

    /** The day after the last one that any of the events touches. */
    long endDay() {
        return (long)
                Math.ceil(items.stream().mapToDouble(TimelineItem::end).max().orElseThrow());
    }

    private static Cluster of(List<TimelineItem> items, TimeScale scale) {
        return new Cluster(List.copyOf(items), scale.toDay(middle(items, scale)));
    }

    /** In units, since halfway in days is not halfway in the picture. */
    private static double middle(List<TimelineItem> items, TimeScale scale) {
        return (scale.toUnit(items.getFirst().anchor())
                        + scale.toUnit(items.getLast().anchor()))
                / 2;
    }

    /** Width of its disc, in points: room for the digits of the count. */
    double width() {
        int digits = Integer.toString(items.size()).length();
        return Metrics.CLUSTER + Math.max(0, digits - 2) * Metrics.DIGIT;
    }

    /** The event a cluster is named after. */
    TimelineItem mostImportant() {
        return items.stream()
                .max(Comparator.comparingInt(TimelineItem::importance).thenComparing(TimelineItem::id))
                .orElseThrow();
    }
}
