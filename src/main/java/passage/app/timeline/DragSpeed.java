package passage.app.timeline;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a pointer moves: its way over the last tenth of a second. A pointer that rested before it let go has no speed. */
final class DragSpeed {

    private static final double REMEMBERED = 0.1;
    /** Two events in a row can come at almost the same moment, as if the pointer had jumped. */
    private static final double SHORTEST = 0.01;
    /** In points a second. */
    private static final double FASTEST = 5000;

    private final Deque<Place> places = new ArrayDeque<>();

    private record Place(double x, double y, double seconds) {}

    /** Forgets what was before. */
    void clear() {
        places.clear();
    }

    /** The pointer is at a point at a moment, in seconds. */
    void at(double x, double y, double seconds) {
        places.addLast(new Place(x, y, seconds));
        forget(seconds);
    }

    /** Points a second to the right, for one that lets go at a moment. */
    double x(double seconds) {
        forget(seconds);
        return places.isEmpty()
                ? 0
                : speed(places.getLast().x() - places.getFirst().x());
    }

    /** Points a second downwards, for one that lets go at a moment. */
    double y(double seconds) {
        forget(seconds);
        return places.isEmpty()
                ? 0
                : speed(places.getLast().y() - places.getFirst().y());
    }

    private double speed(double way) {
        double time = places.getLast().seconds() - places.getFirst().seconds();
        return Math.clamp(way / Math.max(time, SHORTEST), -FASTEST, FASTEST);
    }

    private void forget(double now) {
        while (!places.isEmpty() && now - places.getFirst().seconds() > REMEMBERED) {
            places.removeFirst();
        }
    }
}
