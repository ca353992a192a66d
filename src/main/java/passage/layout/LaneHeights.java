package passage.layout;

import java.util.Arrays;
import java.util.List;

/**
 * How many rows each lane has, and how high it is. Decided where the whole timeline is in view, by what the lanes could fill
 * there with their most important events, and kept at every other zoom, so that no lane moves when one zooms.
 */
final class LaneHeights {

    private static final int MOST_ROWS = 60;

    private final List<Wish> wishes;
    private final int[] rows;
    private final double row;
    private final double each;

    private LaneHeights(List<Wish> wishes, int[] rows, double row, double spare) {
        this.wishes = wishes;
        this.rows = rows;
        this.row = row;
        this.each = rows.length == 0 ? 0 : Math.max(0, Math.floor(spare / rows.length));
    }

    /**
     * What a lane would fill if it had all the height.
     *
     * @param weights for each row, what it is worth
     * @param all whether every event of the lane is in one of them
     */
    record Wish(double[] weights, boolean all) {

        /** A lane in which every event has its label needs no room for dots. */
        boolean hasDots(int rows) {
            return rows < weights.length || !all;
        }

        double height(int rows, double row) {
            double bottom = hasDots(rows) ? Metrics.LANE_BOTTOM : Metrics.LANE_TOP;
            return Math.max(Metrics.LANE_LEAST, Metrics.LANE_TOP + rows * row + bottom);
        }
    }

    /**
     * @param height for all lanes, in points
     * @param row height of a row
     */
    static LaneHeights of(List<Lane> lanes, Rules rules, Zoom root, double height, double row) {
        int most = Math.clamp((int) (height / row), 1, MOST_ROWS);
        List<Wish> wishes = lanes.stream()
                .map(lane -> wish(rules.data().index(lane.key()), rules, root, most))
                .toList();
        int[] rows = share(wishes, height, row);
        return new LaneHeights(wishes, rows, row, height - height(wishes, rows, row));
    }

    private static Wish wish(EventIndex index, Rules rules, Zoom root, int most) {
        double pixels = root.pixelsPerUnit();
        LanePlacer placer = new LanePlacer(rules, pixels, rules.leftEdge(pixels), rules.rightEdge(pixels), most);
        double[] weights = new double[most];
        int[] placed = {0};
        Arrays.stream(index.top(0, index.size(), LaneCells.consideredOfAll(most)))
                .mapToObj(index::at)
                .sorted(Ranking.FOR_PLACING)
                .map(placer::place)
                .filter(found -> found != null)
                .forEach(found -> {
                    placed[0]++;
                    weigh(found, weights);
                });
        int used = most;
        while (used > 1 && weights[used - 1] == 0) {
            used--;
        }
        return new Wish(Arrays.copyOf(weights, used), placed[0] == index.size());
    }

    /**
     * An event counts twice one that is a step less important, and less the further down it stands, so that a lane with
     * many events does not leave the others with their first row.
     */
    private static void weigh(Placed placed, double[] weights) {
        for (int row = placed.row(); row < placed.row() + placed.rows(); row++) {
            weights[row] += (double) (1 << placed.item().importance()) / (row + 1) / placed.rows();
        }
    }

    /** As many rows as fit into the height, one row a lane at the least. */
    private static int[] share(List<Wish> wishes, double height, double row) {
        List<double[]> weights = wishes.stream().map(Wish::weights).toList();
        int all = weights.stream().mapToInt(lane -> lane.length).sum();
        int[] rows = RowBudget.share(weights, wishes.size());
        for (int more = wishes.size() + 1; more <= all; more++) {
            int[] next = RowBudget.share(weights, more);
            // A row more may cost nothing, where it takes the place of the dots of the last events without a label.
            if (height(wishes, next, row) > height + row) {
                break;
            }
            rows = height(wishes, next, row) <= height ? next : rows;
        }
        return rows;
    }

    private static double height(List<Wish> wishes, int[] rows, double row) {
        double height = 0;
        for (int i = 0; i < rows.length; i++) {
            height += wishes.get(i).height(rows[i], row);
        }
        return height;
    }

    /** How many rows a lane has. */
    int rows(int lane) {
        return rows[lane];
    }

    /** Whether it has room for dots below its rows. */
    boolean hasDots(int lane) {
        return wishes.get(lane).hasDots(rows[lane]);
    }

    /** How high a lane is, in points. */
    double height(int lane) {
        return wishes.get(lane).height(rows[lane], row) + each;
    }
}
