package passage.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A lane with all the rows it could fill. Since every item stands in the highest row that was free when its turn came,
 * leaving the lower rows out changes nothing in the upper ones: a lane of fewer rows is this one cut off.
 */
record LaneRows(List<Placed> placed, List<TimelineItem> unplaced, int rows) {

    private static final Comparator<TimelineItem> BY_TIME =
            Comparator.comparingDouble(TimelineItem::anchor).thenComparing(TimelineItem::id);

    /**
     * What each row is worth: an event counts twice one that is a step less important, and less the further down it stands,
     * so that a lane with many events does not leave the others with their first row.
     */
    double[] weights() {
        double[] weights = new double[rows];
        placed.forEach(p -> weights[p.row()] += (double) (1 << p.item().importance()) / (p.row() + 1));
        return weights;
    }

    /** The items in the first rows, in order of time. */
    List<Placed> within(int limit) {
        return placed.stream()
                .filter(p -> p.row() < limit)
                .sorted(Comparator.comparing(Placed::item, BY_TIME))
                .toList();
    }

    /** The items left without a row, in order of time. */
    List<TimelineItem> beyond(int limit) {
        Stream<TimelineItem> below =
                placed.stream().filter(p -> p.row() >= limit).map(Placed::item);
        return Stream.concat(below, unplaced.stream()).sorted(BY_TIME).toList();
    }
}
