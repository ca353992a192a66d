package passage.app.list;

import javafx.collections.ObservableListBase;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;

/** The events of the timeline as rows, in the order of time: a view of them and no copy, however many they are. */
final class EventRows extends ObservableListBase<TimelineItem> {

    private final TimelineData data;

    EventRows(TimelineData data) {
        this.data = data;
    }

    @Override
    public TimelineItem get(int place) {
        return data.events().get(place);
    }

    @Override
    public int size() {
        return data.events().size();
    }

    /** Found by its id; the toolkit asks for it where it has lost its place. */
    @Override
    public int indexOf(Object event) {
        return event instanceof TimelineItem item ? data.placeOf(item.id()).orElse(-1) : -1;
    }

    @Override
    public int lastIndexOf(Object event) {
        return indexOf(event);
    }

    @Override
    public boolean contains(Object event) {
        return indexOf(event) >= 0;
    }
}
