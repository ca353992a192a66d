package passage.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a lane is in a frame.
 *
 * @param shown the items with a row whose marks are in view
 * @param clusters the clusters of those without
 * @param hidden how many events touch the window and are not shown
 */
record LaneView(List<Shown> shown, List<Cluster> clusters, int hidden) {

    /** An item and where it stands. */
    record Shown(Placed placed, ItemGeometry at) {}

    static LaneView of(LaneArrangement lane, Frame frame) {
        Viewport window = frame.viewport();
        Zoom zoom = Zoom.of(window.pixelsPerUnit());
        List<Cell> cells = lane.covering(zoom, window.from(), window.to());
        List<Shown> shown = new ArrayList<>();
        for (Placed placed : LaneCells.placed(cells, zoom.pixelsPerUnit())) {
            ItemGeometry at = ItemGeometry.of(placed, lane, frame);
            if (at.visible(frame)) {
                shown.add(new Shown(placed, at));
            }
        }
        double reach = Metrics.PLACE / window.pixelsPerUnit();
        List<Cluster> clusters = new ArrayList<>();
        for (Cell cell : cells) {
            for (Cluster cluster : cell.clusters()) {
                if (cluster.unit() > window.from() - reach && cluster.unit() < window.to() + reach) {
                    clusters.add(cluster);
                }
            }
        }
        return new LaneView(shown, clusters, hidden(lane, shown, DaysInView.of(frame)));
    }

    /** A mark is wider than a short date, so that not everything shown is of the days in view. */
    private static int hidden(LaneArrangement lane, List<Shown> shown, DaysInView days) {
        int touching = lane.cells().index().touching(days.from(), days.to());
        for (Shown one : shown) {
            TimelineItem item = one.placed().item();
            touching -= item.first() < days.to() && item.end() > days.from() ? 1 : 0;
        }
        return touching;
    }
}
