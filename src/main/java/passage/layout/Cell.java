package passage.layout;

import java.util.List;
import java.util.function.Supplier;

/** A stretch of a lane at one zoom step, arranged. */
final class Cell {

    private final double fromUnit;
    private final double toUnit;
    private final List<Placed> placed;
    private Supplier<List<Cluster>> gathering;
    private List<Cluster> clusters;

    /**
     * @param fromUnit where it begins on the scale
     * @param toUnit where the next one begins
     * @param placed the items that have a row and touch it, from left to right
     * @param gathering makes its clusters; most cells are only stepping stones to closer ones and never asked for them
     */
    Cell(double fromUnit, double toUnit, List<Placed> placed, Supplier<List<Cluster>> gathering) {
        this.fromUnit = fromUnit;
        this.toUnit = toUnit;
        this.placed = placed;
        this.gathering = gathering;
    }

    double fromUnit() {
        return fromUnit;
    }

    double toUnit() {
        return toUnit;
    }

    List<Placed> placed() {
        return placed;
    }

    /** The clusters of the items that have no row and stand in it, in order. */
    List<Cluster> clusters() {
        if (clusters == null) {
            clusters = gathering.get();
            gathering = null;
        }
        return clusters;
    }
}
