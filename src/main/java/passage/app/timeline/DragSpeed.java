package passage.app.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How fast a pointer moves: its way over the last tenth of a second. A pointer that rested before it let go has no speed. */
final class DragSpeed {

    private static final double REMEMBERED = 0.1;
    /** Two events in a row can come at almost the same moment, as if the pointer had jumped. */
    private static final double SHORTEST = 0.01;
    /** In points a second. */
    private static final double FASTEST = 5000;

    private final List<Place> places = new ArrayList<>();

    private record Place(double x, double y, double seconds) {}

    /** Forgets what was before. */
    void clear() {
        places.clear();
    }

    /** The pointer is at a point at a moment, in seconds. One place is kept from before, for where hands are told of seldom. */
    void at(double x, double y, double seconds) {
        places.add(new Place(x, y, seconds));
        while (places.size() > 2 && seconds - places.get(1).seconds() > REMEMBERED) {
            places.removeFirst();
        }
    }

    /** Points a second to the right, for one that lets go at a moment. */
    double x(double seconds) {
        return speed(Place::x, seconds);
    }

    /** Points a second downwards, for one that lets go at a moment. */
    double y(double seconds) {
        return speed(Place::y, seconds);
    }

    private double speed(ToDoubleFunction<Place> along, double now) {
        if (places.isEmpty() || now - places.getLast().seconds() > REMEMBERED) {
            return 0;
        }
        double way = along.applyAsDouble(places.getLast()) - along.applyAsDouble(places.getFirst());
        double time = places.getLast().seconds() - places.getFirst().seconds();
        return Math.clamp(way / Math.max(time, SHORTEST), -FASTEST, FASTEST);
    }
}
