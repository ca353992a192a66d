package passage.layout;

import java.util.Comparator;

/**
 * The orders that events stand in. Each is total for the events of a lane, so that no result depends on their order in a
 * file. Written out, since they are asked millions of times where there are many events.
 */
final class Ranking {

    /** The order of time. */
    static final Comparator<TimelineItem> BY_TIME = (one, other) -> {
        int first = Double.compare(one.first(), other.first());
        int end = first != 0 ? first : Double.compare(one.end(), other.end());
        return end != 0 ? end : one.id().compareTo(other.id());
    };

    /** The order of the places they stand at. */
    static final Comparator<TimelineItem> BY_ANCHOR = (one, other) -> {
        int anchor = Double.compare(one.anchor(), other.anchor());
        return anchor != 0 ? anchor : one.id().compareTo(other.id());
    };

    /** Which of the events considered is placed first: the most important, and among equals the earlier. */
    static final Comparator<TimelineItem> FOR_PLACING = (one, other) -> {
        int weight = byWeight(one, other);
        int first = weight != 0 ? weight : Double.compare(one.first(), other.first());
        return first != 0 ? first : one.id().compareTo(other.id());
    };

    private static final int MOST_IMPORTANCE = 0x7FFF;
    private static final int MOST_SOURCES = 0xFFFF;

    private Ranking() {}

    /**
     * Which of too many events are considered at all, those of the least keys first: the most important, and among equals a
     * choice scattered over time, so that it does not fall on the first of them.
     */
    static long choiceKey(TimelineItem item) {
        long unimportance = MOST_IMPORTANCE - Math.clamp(item.importance(), 0, MOST_IMPORTANCE);
        long silence = MOST_SOURCES - Math.min(item.sources(), MOST_SOURCES);
        return unimportance << 48 | silence << 32 | scattered(item.id().hashCode()) & 0xFFFFFFFFL;
    }

    private static int byWeight(TimelineItem one, TimelineItem other) {
        int importance = Integer.compare(other.importance(), one.importance());
        return importance != 0 ? importance : Integer.compare(other.sources(), one.sources());
    }

    /** The finalizer of MurmurHash3 (A. Appleby, public domain): ids that differ little give numbers that differ much. */
    private static int scattered(int bits) {
        int hash = (bits ^ bits >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
