package passage.layout;

import java.util.Arrays;

/** The stretches of one row that are taken, in order. */
final class Row {

    private double[] lefts = new double[8];
    private double[] rights = new double[8];
    private int size;

    /** Whether nothing of a stretch is taken yet; it may touch its neighbours. */
    boolean isFree(double left, double right) {
        int next = firstEndingAfter(left);
        return next == size || lefts[next] >= right;
    }

    /** Takes a free stretch. */
    void take(double left, double right) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
        }
        int at = firstEndingAfter(left);
        System.arraycopy(lefts, at, lefts, at + 1, size - at);
        System.arraycopy(rights, at, rights, at + 1, size - at);
        lefts[at] = left;
        rights[at] = right;
        size++;
    }

    /** Gives back the stretch that begins at {@code left}. */
    void giveBack(double left) {
        int at = Arrays.binarySearch(lefts, 0, size, left);
        System.arraycopy(lefts, at + 1, lefts, at, size - at - 1);
        System.arraycopy(rights, at + 1, rights, at, size - at - 1);
        size--;
    }

    private int firstEndingAfter(double place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rights[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
