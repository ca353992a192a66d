package passage.layout;

import java.util.List;

/**
 * What is to be laid out: the lanes from top to bottom and their items, and the days they span.
 *
 * @param firstDay first day that any item touches
 * @param endDay day after the last one
 */
public record TimelineData(List<Lane> lanes, List<TimelineItem> items, double firstDay, double endDay) {
    public TimelineData {
        lanes = List.copyOf(lanes);
        items = List.copyOf(items);
    }

    /** The days of the items' middles, for a {@link BalancedScale}. */
    public double[] days() {
        return items.stream().mapToDouble(TimelineItem::middle).toArray();
    }
}
