package passage.search;

import java.util.List;
import java.util.Optional;
import passage.date.DayRange;
import passage.date.EdtfDate;

/** Some subjects, and where each word of their texts stands. What each keystroke asks of all of them is kept in rows. */
final class Segment {
    /** An {@link Item#event} of what is none. */
    static final int NO_EVENT = -1;

    private static final Group[] GROUPS = Group.values();

    private final List<Item> items;
    private final Vocabulary vocabulary;
    private final Postings postings;
    private final byte[] groups;
    private final byte[] importances;
    private final int[] events;
    private final long[] firstDays;
    private final long[] endDays;

    /**
     * A subject.
     *
     * @param importance from 0 to 7
     * @param event the number of the event that it is or is a passage of, or {@link #NO_EVENT}
     * @param date the date by which it is found
     */
    record Item(Subject subject, int importance, int event, Optional<EdtfDate> date) {
        static Item of(Subject subject, int importance) {
            return new Item(subject, importance, NO_EVENT, Optional.empty());
        }
    }

    /** A segment of subjects, which are numbered by their order. */
    Segment(List<Item> items, Vocabulary vocabulary, Postings postings) {
        this.items = List.copyOf(items);
        this.vocabulary = vocabulary;
        this.postings = postings;
        int size = items.size();
        groups = new byte[size];
        importances = new byte[size];
        events = new int[size];
        firstDays = new long[size];
        endDays = new long[size];
        for (int i = 0; i < size; i++) {
            fill(i, items.get(i));
        }
    }

    private void fill(int i, Item item) {
        groups[i] = (byte) item.subject().kind().group().ordinal();
        importances[i] = (byte) item.importance();
        events[i] = item.event();
        Optional<DayRange> days = item.date().map(EdtfDate::range);
        firstDays[i] = days.map(DayRange::first).orElse(0L);
        endDays[i] = days.map(DayRange::end).orElse(0L);
    }

    int size() {
        return groups.length;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Postings postings() {
        return postings;
    }

    Subject subject(int number) {
        return items.get(number).subject();
    }

    Group group(int number) {
        return GROUPS[groups[number]];
    }

    int importance(int number) {
        return importances[number];
    }

    /** The number of its event, or {@link #NO_EVENT}. */
    int event(int number) {
        return events[number];
    }

    /** Whether it is found by a date and shares a day with these. */
    boolean overlaps(DayRange days, int number) {
        return firstDays[number] < days.end() && days.first() < endDays[number];
    }

    /** The days by which it is found, where it has any. */
    DayRange days(int number) {
        return new DayRange(firstDays[number], endDays[number]);
    }
}
