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
     * their middle. So discs never touch, and a chain of near events does not grow without end.
     */
    static List<Cluster> gather(List<TimelineItem> items, TimeScale scale, double pixelsPerUnit) {
        double room = (Metrics.CLUSTER + 2) / pixelsPerUnit;
        List<Cluster> clusters = new ArrayList<>();
        List<TimelineItem> open = new ArrayList<>();
        for (TimelineItem item : items) {
            if (!open.isEmpty() && scale.toUnit(item.middle()) - middle(open, scale) > room) {
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

    private static Cluster of(List<TimelineItem> items, TimeScale scale) {
        return new Cluster(List.copyOf(items), scale.toDay(middle(items, scale)));
    }

    /** In units, since halfway in days is not halfway in the picture. */
    private static double middle(List<TimelineItem> items, TimeScale scale) {
        return (scale.toUnit(items.getFirst().middle())
                        + scale.toUnit(items.getLast().middle()))
                / 2;
    }

    TimelineItem first() {
        return items.getFirst();
    }

    /** The event a cluster is named after. */
    TimelineItem mostImportant() {
        return items.stream()
                .max(Comparator.comparingInt(TimelineItem::importance).thenComparing(TimelineItem::id))
                .orElseThrow();
    }
}
