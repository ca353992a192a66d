package passage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Events without a label whose marks would overlap, drawn as one.
 *
 * @param items at least one, in order of time
 */
record Cluster(List<TimelineItem> items) {

    /** Gathers items, given in order of time, that lie closer than a cluster's own width. */
    static List<Cluster> gather(List<TimelineItem> items, TimeScale scale, double pixelsPerUnit) {
        List<Cluster> clusters = new ArrayList<>();
        List<TimelineItem> open = new ArrayList<>();
        double start = 0;
        for (TimelineItem item : items) {
            double x = scale.toUnit(item.middle()) * pixelsPerUnit;
            if (!open.isEmpty() && x - start > Metrics.CLUSTER + 2) {
                clusters.add(new Cluster(List.copyOf(open)));
                open.clear();
            }
            if (open.isEmpty()) {
                start = x;
            }
            open.add(item);
        }
        if (!open.isEmpty()) {
            clusters.add(new Cluster(List.copyOf(open)));
        }
        return clusters;
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

    /** Middle of the days it spans. */
    double middle() {
        return (items.getFirst().middle() + items.getLast().middle()) / 2;
    }
}
