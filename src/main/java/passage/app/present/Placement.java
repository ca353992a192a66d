package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the windows of a lesson are.
 *
 * @param audience the screen that the class's window fills
 * @param presenter the screen of the presenter's window; none where there is one screen only
 */
record Placement(Monitor audience, Optional<Monitor> presenter) {

    /**
     * The presenter's window is on the first screen and the class's on the next, or the other way round. Where each had a
     * screen before and both are still there, they stay, whatever was plugged in besides and whichever is now the first.
     *
     * @param monitors at least one; those that show the same count as one
     * @param swapped whether it is the other way round
     * @param before where they have been until now
     */
    static Placement of(List<Monitor> monitors, boolean swapped, Optional<Placement> before) {
        List<Monitor> apart = apart(monitors);
        if (apart.size() == 1) {
            return new Placement(apart.getFirst(), Optional.empty());
        }
        return before.flatMap(placement -> placement.on(apart)).orElseGet(() -> {
            Monitor first = apart.get(0);
            Monitor second = apart.get(1);
            return swapped ? new Placement(first, Optional.of(second)) : new Placement(second, Optional.of(first));
        });
    }

    private static List<Monitor> apart(List<Monitor> monitors) {
        List<Monitor> apart = new ArrayList<>();
        for (Monitor monitor : monitors) {
            if (apart.stream().noneMatch(monitor::mirrors)) {
                apart.add(monitor);
            }
        }
        return apart;
    }

    /** The same, if each window has a screen of its own and both are there. */
    private Optional<Placement> on(List<Monitor> monitors) {
        return presenter
                .flatMap(own -> find(own, monitors))
                .flatMap(own -> find(audience, monitors).map(seen -> new Placement(seen, Optional.of(own))));
    }

    private static Optional<Monitor> find(Monitor wanted, List<Monitor> monitors) {
        return monitors.stream().filter(wanted::isAt).findFirst();
    }
}
