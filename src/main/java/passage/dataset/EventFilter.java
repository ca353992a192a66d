package passage.dataset;

import java.util.Set;

/**
 * Which events are wanted. An empty set asks for nothing in particular.
 *
 * @param categories ids, of which an event has one
 * @param sources ids, of which at least one tells of an event
 * @param leastImportance from 1, which every event has, to 5
 */
public record EventFilter(Set<String> categories, Set<String> sources, int leastImportance) {

    /** Every event. */
    public static final EventFilter ALL = new EventFilter(Set.of(), Set.of(), 1);

    public EventFilter {
        categories = Set.copyOf(categories);
        sources = Set.copyOf(sources);
    }

    /** Whether an event is wanted. */
    public boolean accepts(Event event) {
        return (categories.isEmpty() || categories.contains(event.category()))
                && (sources.isEmpty() || event.sources().stream().anyMatch(sources::contains))
                && event.importance() >= leastImportance;
    }
}
