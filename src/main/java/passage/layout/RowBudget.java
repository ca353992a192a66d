package passage.layout;

/** Shares a number of rows among lanes. */
final class RowBudget {

    private RowBudget() {}

    /**
     * Every lane that wants any gets one row; then, one by one, the lane that lacks the most gets another, until all have
     * what they want or the rows are used up.
     *
     * @param wanted rows each lane could fill
     * @param rows to share; the first row of each lane is given even beyond it
     * @return rows for each lane
     */
    static int[] share(int[] wanted, int rows) {
        int[] given = new int[wanted.length];
        int left = rows;
        for (int i = 0; i < wanted.length; i++) {
            given[i] = Math.min(1, wanted[i]);
            left -= given[i];
        }
        while (left-- > 0) {
            int neediest = -1;
            double worst = 0;
            for (int i = 0; i < wanted.length; i++) {
                double lack = given[i] == 0 ? 0 : (double) (wanted[i] - given[i]) / given[i];
                if (lack > worst) {
                    worst = lack;
                    neediest = i;
                }
            }
            if (neediest < 0) {
                break;
            }
            given[neediest]++;
        }
        return given;
    }
}
