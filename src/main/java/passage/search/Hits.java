package passage.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query found. The same query on the same index always gives the same.
 *
 * @param groups those in which something was found, the one to be shown first first
 * @param events the ids of all events found by themselves or by a passage, in the order of the list
 */
public record Hits(List<Found> groups, List<String> events) {
    /** Nothing. */
    public static final Hits NONE = new Hits(List.of(), List.of());

    /**
     * What was found of one group.
     *
     * @param count how many were found
     * @param hits the best of them, the best first
     */
    public record Found(Group group, int count, List<Hit> hits) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    public Hits {
        groups = List.copyOf(groups);
        events = List.copyOf(events);
    }

    /** The hits of all groups, in the order in which they are shown. */
    public Stream<Hit> all() {
        return groups.stream().flatMap(found -> found.hits().stream());
    }

    /** The hit to go to at once. */
    public Optional<Hit> first() {
        return all().findFirst();
    }

    /** What was found of a group. */
    public Found of(Group group) {
        return groups.stream()
                .filter(found -> found.group() == group)
                .findFirst()
                .orElse(new Found(group, 0, List.of()));
    }
}
