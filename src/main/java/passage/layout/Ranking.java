package passage.layout;

import java.util.Comparator;

/** The orders that events stand in. Each is total for the events of a lane, so that no result depends on their order in a file. */
final class Ranking {

    /** The order of time. */
    static final Comparator<TimelineItem> BY_TIME = Comparator.comparingDouble(TimelineItem::first)
            .thenComparingDouble(TimelineItem::end)
            .thenComparing(TimelineItem::id);

    /** The order of the places they stand at. */
    static final Comparator<TimelineItem> BY_ANCHOR =
            Comparator.comparingDouble(TimelineItem::anchor).thenComparing(TimelineItem::id);

    private static final Comparator<TimelineItem> BY_WEIGHT = Comparator.comparingInt(TimelineItem::importance)
            .reversed()
            .thenComparing(Comparator.comparingInt(TimelineItem::sources).reversed());

    /**
     * Which of too many events are considered at all: the most important, and among equals a choice scattered over time, so
     * that it does not fall on the first of them.
     */
    static final Comparator<TimelineItem> FOR_CHOICE =
            BY_WEIGHT.thenComparingInt(item -> scatter(item.id())).thenComparing(TimelineItem::id);

    /** Which of the events considered is placed first: the most important, and among equals the earlier. */
    static final Comparator<TimelineItem> FOR_PLACING =
            BY_WEIGHT.thenComparingDouble(TimelineItem::first).thenComparing(TimelineItem::id);

    private Ranking() {}

    /** The finalizer of MurmurHash3 (A. Appleby, public domain): ids that differ little give numbers that differ much. */
    private static int scatter(String id) {
        int hash = id.hashCode();
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
