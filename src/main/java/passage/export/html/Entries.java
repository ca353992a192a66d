package passage.export.html;

import java.util.List;
import java.util.Optional;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.display.Target;
import passage.export.References;
import passage.layout.Grouping;

/** The events of a page and what is needed to tell of them. */
public final class Entries {
    private final Dataset dataset;
    private final List<Event> events;
    private final References references;
    private final Grouping grouping;
    private final EntryIds ids;

    /**
     * The events of a dataset.
     *
     * @param dataset with these events and no others
     * @param events the same in the order of time
     * @param grouping the lanes of the picture
     */
    public Entries(Dataset dataset, List<Event> events, References references, Grouping grouping) {
        this.dataset = dataset;
        this.events = List.copyOf(events);
        this.references = references;
        this.grouping = grouping;
        this.ids = new EntryIds(events);
    }

    Dataset dataset() {
        return dataset;
    }

    List<Event> events() {
        return events;
    }

    References references() {
        return references;
    }

    EntryIds ids() {
        return ids;
    }

    /** Where a mark of the picture leads: to the event's entry, from a cluster to the first of its events. */
    public Optional<String> way(Target target) {
        Optional<String> event = target instanceof Target.Cluster cluster ? first(cluster) : target.event();
        return event.flatMap(ids::of).map(id -> "#" + id);
    }

    private Optional<String> first(Target.Cluster cluster) {
        return events.stream()
                .filter(event -> isIn(cluster.lane(), event))
                .filter(event -> event.date().range().first() < cluster.lastDay()
                        && event.date().range().end() > cluster.firstDay())
                .map(Event::id)
                .findFirst();
    }

    private boolean isIn(String lane, Event event) {
        return lane.isEmpty()
                || switch (grouping) {
                    case CATEGORY -> event.category().equals(lane);
                    case SOURCE -> event.sources().contains(lane);
                    case PLACE -> event.places().contains(lane);
                    case NONE -> true;
                };
    }
}
