package passage.layout;

import java.util.List;

/**
 * One lane arranged.
 *
 * @param index from 0 at the top
 * @param top distance from the top of the first lane, in points
 */
record LaneArrangement(Lane lane, int index, double top, double height, List<Placed> placed, List<Cluster> clusters) {

    /** How many events have no row; each is in one cluster. */
    int hidden() {
        return clusters.stream().mapToInt(cluster -> cluster.items().size()).sum();
    }

    /** Middle of a row, from the top of the first lane. */
    double rowMiddle(int row) {
        return top + Metrics.LANE_TOP + Metrics.ROW * (row + 0.5);
    }

    /** Where the dots of events without a label stand. */
    double dotsMiddle() {
        return top + height - Metrics.LANE_BOTTOM / 2;
    }
}
