package passage.layout;

import java.util.List;

/** Shares a number of rows among lanes. */
final class RowBudget {

    private RowBudget() {}

    /**
     * Every lane gets its first row; then, one by one, the lane whose next row weighs most gets it, until all have what
     * they could fill or the rows are used up. Of equal rows the upper lane's comes first.
     *
     * @param weights for each lane, what each row it could fill is worth
     * @param rows to share; the first row of each lane is given even beyond it
     * @return rows for each lane
     */
    static int[] share(List<double[]> weights, int rows) {
        int[] given = new int[weights.size()];
        int left = rows;
        for (int i = 0; i < given.length; i++) {
            given[i] = Math.min(1, weights.get(i).length);
            left -= given[i];
        }
        for (int next = heaviest(weights, given); left > 0 && next >= 0; next = heaviest(weights, given)) {
            given[next]++;
            left--;
        }
        return given;
    }

    private static int heaviest(List<double[]> weights, int[] given) {
        int heaviest = -1;
        double most = 0;
        for (int i = 0; i < given.length; i++) {
            double[] lane = weights.get(i);
            if (given[i] < lane.length && lane[given[i]] > most) {
                most = lane[given[i]];
                heaviest = i;
            }
        }
        return heaviest;
    }
}
