package passage.app.timeline;

import java.util.List;
import java.util.Optional;
import passage.layout.HiddenEvents;
import passage.layout.Lane;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;

/** The order in which keys walk through the events: by time, or from lane to lane. */
final class EventWalk {

    private final TimelineViewModel model;
    private Optional<TimelineItem> inLane = Optional.empty();

    EventWalk(TimelineViewModel model) {
        this.model = model;
    }

    /** The event so many steps later (or earlier) in time than the selected one; the first in view where none is selected. */
    Optional<TimelineItem> byTime(int steps) {
        TimelineData data = model.dataProperty().get();
        Optional<Integer> current = data.placeOf(selected());
        return current.isPresent() ? at(data, current.get() + steps) : firstInView(data);
    }

    /**
     * The event nearest in time to the selected one in the next lane further down, for a step of 1, or up, for one of -1; in
     * the one after where that is the selected one itself, which may stand in several lanes.
     */
    Optional<TimelineItem> byLane(int step) {
        TimelineData data = model.dataProperty().get();
        Optional<TimelineItem> selected = selectedInItsLane(data);
        if (selected.isEmpty()) {
            return firstInView(data);
        }
        TimelineItem from = selected.get();
        List<String> lanes = data.lanes().stream().map(Lane::key).toList();
        for (int lane = lanes.indexOf(from.lane()) + step; lane >= 0 && lane < lanes.size(); lane += step) {
            Optional<TimelineItem> nearest = data.nearest(lanes.get(lane), from.anchor());
            if (nearest.filter(event -> !event.id().equals(from.id())).isPresent()) {
                inLane = nearest;
                return nearest;
            }
        }
        return Optional.empty();
    }

    /** The selected event in the lane one came to, if that is how it was selected; else in its uppermost lane. */
    private Optional<TimelineItem> selectedInItsLane(TimelineData data) {
        return inLane.filter(event -> event.id().equals(selected()))
                .filter(event ->
                        data.lanes().stream().anyMatch(lane -> lane.key().equals(event.lane())))
                .or(() -> data.event(selected()));
    }

    /** Of the events of a lane that are in view without a mark, the one after the selected; the first after the last. */
    Optional<String> hidden(String lane) {
        List<String> ids = HiddenEvents.of(model.arrangement(), model.frame(), lane).stream()
                .map(TimelineItem::id)
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get((ids.indexOf(selected()) + 1) % ids.size()));
    }

    private String selected() {
        return model.app().selectedProperty().get();
    }

    private Optional<TimelineItem> firstInView(TimelineData data) {
        return at(data, model.firstInView(data));
    }

    private static Optional<TimelineItem> at(TimelineData data, int place) {
        boolean exists = place >= 0 && place < data.events().size();
        return exists ? Optional.of(data.events().get(place)) : Optional.empty();
    }
}
