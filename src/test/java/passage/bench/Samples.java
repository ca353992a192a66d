package passage.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers in ascending order, at least one. */
record Samples(double[] sorted) {

    static Samples of(DoubleStream values) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    double median() {
        return share(0.5);
    }

    double p95() {
        return share(0.95);
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    /** The smallest number that so much of them is not above (the nearest rank). */
    private double share(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
