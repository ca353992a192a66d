package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import passage.display.TextMeasurer;

/**
 * Rows, lane heights, clusters and labels: everything that is decided for a zoom step and holds wherever the window
 * stands. Made from all the data, not from what is in view, so that panning never moves an event to another row.
 */
public final class Arrangement {

    private final List<LaneArrangement> lanes;

    private Arrangement(List<LaneArrangement> lanes) {
        this.lanes = lanes;
    }

    /**
     * What an arrangement depends on.
     *
     * @param height points available for all lanes; if the lanes need more, the arrangement is taller
     */
    public record Request(TimelineData data, TimeScale scale, Zoom zoom, double height, Theme theme) {

        /** Whether both lead to the same arrangement; data and scale are told apart by identity, for speed. */
        public boolean sameAs(Request other) {
            return data == other.data
                    && scale == other.scale
                    && zoom.equals(other.zoom)
                    && height == other.height
                    && theme == other.theme;
        }
    }

    /** Arranges the data. */
    public static Arrangement of(Request request, TextMeasurer measurer) {
        TimelineData data = request.data();
        LaneArranger arranger = new LaneArranger(request, measurer);
        Map<String, List<TimelineItem>> byLane =
                data.items().stream().collect(Collectors.groupingBy(TimelineItem::lane));
        List<Lane> lanes = data.lanes().stream()
                .filter(lane -> byLane.containsKey(lane.key()))
                .toList();
        List<LaneRows> full = lanes.stream()
                .map(lane -> arranger.arrange(byLane.get(lane.key())))
                .toList();
        int[] rows = share(full, request.height());
        double spare = request.height() - height(rows, full);
        double each = lanes.isEmpty() ? 0 : Math.max(0, Math.floor(spare / lanes.size()));

        List<LaneArrangement> arranged = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < lanes.size(); i++) {
            double height = height(rows[i], full.get(i)) + each;
            List<TimelineItem> hidden = full.get(i).beyond(rows[i]);
            List<Cluster> clusters =
                    Cluster.gather(hidden, request.scale(), request.zoom().pixelsPerUnit());
            arranged.add(new LaneArrangement(
                    lanes.get(i), i, top, height, full.get(i).within(rows[i]), clusters));
            top += height;
        }
        return new Arrangement(List.copyOf(arranged));
    }

    /** As many rows as fit into the height, one row a lane at the least. */
    private static int[] share(List<LaneRows> full, double height) {
        List<double[]> weights = full.stream().map(LaneRows::weights).toList();
        int all = full.stream().mapToInt(LaneRows::rows).sum();
        int[] rows = RowBudget.share(weights, full.size());
        for (int more = full.size() + 1; more <= all; more++) {
            int[] next = RowBudget.share(weights, more);
            // A row more may cost nothing, where it takes the place of the dots of the last events without a label.
            if (height(next, full) > height + Metrics.ROW) {
                break;
            }
            rows = height(next, full) <= height ? next : rows;
        }
        return rows;
    }

    private static double height(int[] rows, List<LaneRows> full) {
        double height = 0;
        for (int i = 0; i < rows.length; i++) {
            height += height(rows[i], full.get(i));
        }
        return height;
    }

    /** A lane in which every event has its label needs no room for dots. */
    private static double height(int rows, LaneRows full) {
        boolean dots = rows < full.rows() || !full.unplaced().isEmpty();
        return Math.max(
                Metrics.LANE_LEAST,
                Metrics.LANE_TOP + rows * Metrics.ROW + (dots ? Metrics.LANE_BOTTOM : Metrics.LANE_TOP));
    }

    List<LaneArrangement> lanes() {
        return lanes;
    }

    /** Height of all lanes together, in points. */
    public double height() {
        return lanes.isEmpty() ? 0 : lanes.getLast().top() + lanes.getLast().height();
    }
}
