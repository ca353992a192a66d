package passage.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The day of each event, once however many lanes it stands in, for a {@link BalancedScale}. */
    public double[] days() {
        return items.stream()
                .collect(Collectors.toMap(TimelineItem::id, TimelineItem::middle, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
