package passage.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The events of one lane, in order of their places, with the answers that a picture needs of them in a time that hardly
 * depends on how many there are. Built once, in flat arrays; about 45 bytes an event.
 *
 * <p>The most important of a range come out of a tournament tree (a segment tree of minima): the best of a range splits it in
 * two, and the better of the two halves' best comes next, so that k events cost O(k log n). It answers what a priority search
 * tree does (E. M. McCreight, "Priority search trees", SIAM J. Comput. 14, 1985) and is plainer.
 */
final class EventIndex {

    private final TimelineItem[] items;
    private final double[] anchors;
    private final Touching touching;
    /** How important the event at a place is: the less the key, the more. */
    private final long[] keys;
    /** Leaf n + i is place i, and a node the better of its two children's places. */
    private final int[] tournament;

    /** Indexes events, given in any order. */
    EventIndex(List<TimelineItem> unordered) {
        int n = unordered.size();
        items = DaySort.sorted(unordered, TimelineItem::anchor, Ranking.BY_ANCHOR);
        anchors = Arrays.stream(items).mapToDouble(TimelineItem::anchor).toArray();
        touching = new Touching(unordered);
        keys = Arrays.stream(items).mapToLong(Ranking::choiceKey).toArray();
        tournament = new int[2 * n];
        Arrays.setAll(tournament, node -> node - n);
        for (int node = n - 1; node > 0; node--) {
            tournament[node] = better(tournament[2 * node], tournament[2 * node + 1]);
        }
    }

    /** Of equals the first one, so that the choice is the same however the tree is asked. */
    private int better(int one, int other) {
        return keys[one] < keys[other] || keys[one] == keys[other] && one < other ? one : other;
    }

    /** How many events there are. */
    int size() {
        return items.length;
    }

    /** The event at a place. */
    TimelineItem at(int place) {
        return items[place];
    }

    /** The first place that does not stand before a day. */
    int place(double day) {
        return Touching.lowerBound(anchors, day);
    }

    /** The first place at or after the one an event stands at; its own where it is in the lane. */
    int placeOf(TimelineItem item) {
        int found = Arrays.binarySearch(items, item, Ranking.BY_ANCHOR);
        return found >= 0 ? found : -found - 1;
    }

    /** The entry of this lane for an event that may stand in others too. */
    Optional<TimelineItem> find(TimelineItem event) {
        int place = placeOf(event);
        return place < items.length && items[place].id().equals(event.id())
                ? Optional.of(items[place])
                : Optional.empty();
    }

    /** How many events touch the days from {@code from} to {@code to}. */
    int touching(double from, double to) {
        return touching.count(from, to);
    }

    /** The most important of the events at the places {@code from} to {@code to}, at most {@code k}: their places, the best first. */
    int[] top(int from, int to, int k) {
        int[] top = new int[Math.clamp(to - from, 0, k)];
        PriorityQueue<Segment> open = new PriorityQueue<>();
        push(from, to, open);
        for (int i = 0; i < top.length; i++) {
            Segment best = open.remove();
            top[i] = best.place();
            push(best.from(), top[i], open);
            push(top[i] + 1, best.to(), open);
        }
        return top;
    }

    /** Some places and the best one among them. */
    private record Segment(long key, int place, int from, int to) implements Comparable<Segment> {
        @Override
        public int compareTo(Segment other) {
            return key != other.key ? Long.compare(key, other.key) : Integer.compare(place, other.place);
        }
    }

    private void push(int from, int to, PriorityQueue<Segment> into) {
        if (from < to) {
            int best = best(from, to);
            into.add(new Segment(keys[best], best, from, to));
        }
    }

    private int best(int from, int to) {
        int best = from;
        int left = from + items.length;
        int right = to + items.length;
        while (left < right) {
            if ((left & 1) == 1) {
                best = better(best, tournament[left++]);
            }
            if ((right & 1) == 1) {
                best = better(best, tournament[--right]);
            }
            left >>= 1;
            right >>= 1;
        }
        return best;
    }
}
