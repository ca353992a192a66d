package passage.app.timeline;

import java.util.List;
import java.util.Optional;
import passage.layout.Lane;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;

/** The order in which keys walk through the events: by time, or from lane to lane. */
final class EventWalk {

    private final TimelineViewModel model;

    EventWalk(TimelineViewModel model) {
        this.model = model;
    }

    /** The event so many steps later (or earlier) in time than the selected one; the first in view where none is selected. */
    Optional<TimelineItem> byTime(int steps) {
        TimelineData data = model.dataProperty().get();
        Optional<Integer> current = data.placeOf(selected());
        return current.isPresent() ? at(data, current.get() + steps) : firstInView(data);
    }

    /** The event nearest in time to the selected one in the lane so many lanes further down (or up). */
    Optional<TimelineItem> byLane(int steps) {
        TimelineData data = model.dataProperty().get();
        Optional<TimelineItem> selected = data.event(selected());
        if (selected.isEmpty()) {
            return firstInView(data);
        }
        List<String> lanes = data.lanes().stream().map(Lane::key).toList();
        int lane = lanes.indexOf(selected.get().lane()) + steps;
        boolean exists = lane >= 0 && lane < lanes.size();
        return exists ? data.nearest(lanes.get(lane), selected.get().anchor()) : Optional.empty();
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
