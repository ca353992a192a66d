package passage.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Target;

/** Where things stand in a picture: its parts by name, and events, alone or among others. */
final class PlacesOnSheet {

    private final Map<String, Bounds> parts = new HashMap<>();
    private final Map<String, Bounds> events = new HashMap<>();
    private final List<Several> several = new ArrayList<>();

    /** Events drawn as one. */
    private record Several(long firstDay, long lastDay, Bounds bounds) {}

    PlacesOnSheet(DisplayList list) {
        look(list.marks());
    }

    private void look(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                parts.putIfAbsent(group.name(), group.bounds());
                look(group.marks());
            }
            mark.target().ifPresent(target -> keep(target, mark.bounds()));
        }
    }

    private void keep(Target target, Bounds bounds) {
        target.event().ifPresent(id -> events.merge(id, bounds, PlacesOnSheet::left));
        if (target instanceof Target.Cluster cluster) {
            several.add(new Several(cluster.firstDay(), cluster.lastDay(), bounds));
        }
    }

    private static Bounds left(Bounds one, Bounds other) {
        return one.x() <= other.x() ? one : other;
    }

    /** The part of the picture of a name. */
    Optional<Bounds> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /**
     * The leftmost mark of an event, or of one that stands for several on its day.
     *
     * @param day an epoch day
     */
    Optional<Bounds> event(String id, long day) {
        return Optional.ofNullable(events.get(id))
                .or(() -> several.stream()
                        .filter(some -> day >= some.firstDay && day < some.lastDay)
                        .map(Several::bounds)
                        .reduce(PlacesOnSheet::left));
    }
}
