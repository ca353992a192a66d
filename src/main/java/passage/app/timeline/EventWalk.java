package passage.app.timeline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import passage.layout.TimelineItem;

/** The order in which keys walk through the events: by time, or from lane to lane. */
final class EventWalk {

    private static final Comparator<TimelineItem> BY_TIME = Comparator.comparingDouble(TimelineItem::first)
            .thenComparingDouble(TimelineItem::end)
            .thenComparing(TimelineItem::id);

    private final TimelineViewModel model;

    EventWalk(TimelineViewModel model) {
        this.model = model;
    }

    /** The event so many steps later (or earlier) in time than the selected one; the first in view where none is selected. */
    Optional<TimelineItem> byTime(int steps) {
        List<TimelineItem> items = model.dataProperty().get().items().stream()
                .sorted(BY_TIME)
                .collect(Collectors.toMap(TimelineItem::id, item -> item, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        int current = indexOf(items, model.app().selectedProperty().get());
        if (current < 0) {
            return firstInView(items);
        }
        int next = current + steps;
        return next >= 0 && next < items.size() ? Optional.of(items.get(next)) : Optional.empty();
    }

    /** The event nearest in time to the selected one in the lane so many lanes further down (or up). */
    Optional<TimelineItem> byLane(int steps) {
        List<TimelineItem> items = model.dataProperty().get().items();
        int current = indexOf(items, model.app().selectedProperty().get());
        if (current < 0) {
            return firstInView(items.stream().sorted(BY_TIME).toList());
        }
        TimelineItem from = items.get(current);
        List<String> lanes = model.dataProperty().get().lanes().stream()
                .map(lane -> lane.key())
                .toList();
        int lane = lanes.indexOf(from.lane()) + steps;
        if (lane < 0 || lane >= lanes.size()) {
            return Optional.empty();
        }
        return items.stream()
                .filter(item -> item.lane().equals(lanes.get(lane)))
                .min(Comparator.comparingDouble(item -> Math.abs(item.middle() - from.middle())));
    }

    private Optional<TimelineItem> firstInView(List<TimelineItem> items) {
        double from = model.frame().day(model.frame().plotLeft());
        return items.stream().filter(item -> item.middle() >= from).findFirst();
    }

    private static int indexOf(List<TimelineItem> items, String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
