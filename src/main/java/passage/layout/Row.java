package passage.layout;

import java.util.Map;
import java.util.TreeMap;

/** The stretches of one row that are taken. */
final class Row {

    private final TreeMap<Double, Double> taken = new TreeMap<>();

    /** Takes the stretch if nothing of it is taken yet. */
    boolean take(double left, double right) {
        Map.Entry<Double, Double> before = taken.floorEntry(right);
        if (before != null && before.getValue() > left) {
            return false;
        }
        taken.put(left, right);
        return true;
    }
}
