package passage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import passage.dataset.IdTable;

/**
 * What is to be laid out: the lanes from top to bottom, the events in them, and the days they span, indexed so that a
 * picture costs what it shows and not what there is. Immutable.
 */
public final class TimelineData {

    /** Nothing, over a day. */
    public static final TimelineData EMPTY =
            new TimelineData(List.of(), List.of(), 0, 1, Locale.ROOT, TimelineItem::title);

    private final List<Lane> lanes;
    private final double firstDay;
    private final double endDay;
    private final Locale locale;
    private final Function<TimelineItem, String> description;
    private final List<TimelineItem> events;
    private final IdTable<TimelineItem> ids;
    private final Map<String, EventIndex> indexes = new LinkedHashMap<>();
    private final Density density;
    private final Profile profile;
    private final Touching touching;

    /**
     * @param items each event once for every lane it stands in, in any order
     * @param firstDay first day that any item touches
     * @param endDay day after the last one
     * @param locale of the titles
     * @param description words for a tooltip: the date and the full title
     */
    public TimelineData(
            List<Lane> lanes,
            List<TimelineItem> items,
            double firstDay,
            double endDay,
            Locale locale,
            Function<TimelineItem, String> description) {
        this.lanes = List.copyOf(lanes);
        this.firstDay = firstDay;
        this.endDay = endDay;
        this.locale = locale;
        this.description = description;
        this.events = eachOnce(items, lanes);
        this.ids = IdTable.of(events, TimelineItem::id);
        byLane(items).forEach((lane, own) -> indexes.put(lane, new EventIndex(own)));
        this.density = Density.of(firstDay, endDay, events.stream().mapToDouble(TimelineItem::middle));
        this.profile = Profile.of(firstDay, endDay, events);
        this.touching = new Touching(events);
    }

    private static Map<String, List<TimelineItem>> byLane(List<TimelineItem> items) {
        Map<String, List<TimelineItem>> byLane = new LinkedHashMap<>();
        items.forEach(item ->
                byLane.computeIfAbsent(item.lane(), _ -> new ArrayList<>()).add(item));
        return byLane;
    }

    private static List<TimelineItem> eachOnce(List<TimelineItem> items, List<Lane> lanes) {
        Map<String, Integer> order = new HashMap<>();
        lanes.forEach(lane -> order.put(lane.key(), order.size()));
        TimelineItem[] sorted = DaySort.sorted(
                items,
                TimelineItem::first,
                Ranking.BY_TIME.thenComparingInt(item -> order.getOrDefault(item.lane(), order.size())));
        int count = 0;
        for (TimelineItem item : sorted) {
            if (count == 0 || !sorted[count - 1].id().equals(item.id())) {
                sorted[count++] = item;
            }
        }
        return Arrays.asList(Arrays.copyOf(sorted, count));
    }

    /** The same timeline with the events that touch some days, and the lanes that have any of them. */
    public TimelineData touching(double fromDay, double toDay) {
        List<TimelineItem> items = new ArrayList<>();
        List<Lane> counted = new ArrayList<>();
        for (Lane lane : lanes) {
            EventIndex index = index(lane.key());
            int before = items.size();
            for (int i = 0; i < index.size(); i++) {
                TimelineItem item = index.at(i);
                if (item.first() < toDay && item.end() > fromDay) {
                    items.add(item);
                }
            }
            if (items.size() > before) {
                counted.add(lane.counted(items.size() - before));
            }
        }
        return new TimelineData(counted, items, firstDay, endDay, locale, description);
    }

    /** The lanes from top to bottom. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** First day that any event touches. */
    public double firstDay() {
        return firstDay;
    }

    /** Day after the last that any event touches. */
    public double endDay() {
        return endDay;
    }

    /** The language of the titles. */
    public Locale locale() {
        return locale;
    }

    /** Each event once, however many lanes it stands in, as it stands in the uppermost; in order of time. */
    public List<TimelineItem> events() {
        return events;
    }

    /** The place of an event in {@link #events}, if there is one with that id. */
    public Optional<Integer> placeOf(String id) {
        int place = ids.position(id);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** The event with that id. */
    public Optional<TimelineItem> event(String id) {
        return ids.element(id);
    }

    /** The place of the first event that begins on a day or later; the number of events where none does. */
    public int firstFrom(double day) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).first() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The event of a lane that stands nearest to a day. */
    public Optional<TimelineItem> nearest(String lane, double day) {
        EventIndex index = index(lane);
        int place = index.place(day);
        if (place == index.size()) {
            return place == 0 ? Optional.empty() : Optional.of(index.at(place - 1));
        }
        TimelineItem after = index.at(place);
        TimelineItem before = place == 0 ? after : index.at(place - 1);
        return Optional.of(day - before.anchor() < after.anchor() - day ? before : after);
    }

    /** How many events touch the days from {@code from} to {@code to}, each counted once. */
    int countTouching(double from, double to) {
        return touching.count(from, to);
    }

    /** How many events there are over time. */
    public Density density() {
        return density;
    }

    /** Words for a tooltip: the date and the full title. */
    public String describe(TimelineItem item) {
        return description.apply(item);
    }

    Profile profile() {
        return profile;
    }

    /** The events of a lane; none where it has none. */
    EventIndex index(String lane) {
        EventIndex found = indexes.get(lane);
        return found == null ? new EventIndex(List.of()) : found;
    }
}
