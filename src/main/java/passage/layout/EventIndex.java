package passage.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The events of one lane, in order of their places, with the answers that a picture needs of them in a time that hardly
 * depends on how many there are. Built once, in flat arrays; about 45 bytes an event.
 *
 * <p>The most important of a range come out of a tournament tree over the ranks (a segment tree of minima): the best of a
 * range splits it in two, and the better of the two halves' best comes next, so that k events cost O(k log n). It answers
 * what a priority search tree does (E. M. McCreight, "Priority search trees", SIAM J. Comput. 14, 1985) and is plainer.
 */
final class EventIndex {

    private final TimelineItem[] items;
    private final double[] anchors;
    private final double[] firsts;
    private final double[] ends;
    /** Which place holds the event of a rank; rank 0 is the most important. */
    private final int[] placeOfRank;
    /** Leaf n + i holds the rank of the event at place i, and a node the lesser of its two children's. */
    private final int[] tournament;

    /** Indexes events, given in any order. */
    EventIndex(List<TimelineItem> unordered) {
        int n = unordered.size();
        items = unordered.toArray(TimelineItem[]::new);
        Arrays.parallelSort(items, Ranking.BY_ANCHOR);
        anchors = Arrays.stream(items).mapToDouble(TimelineItem::anchor).toArray();
        firsts = Arrays.stream(items).mapToDouble(TimelineItem::first).sorted().toArray();
        ends = Arrays.stream(items).mapToDouble(TimelineItem::end).sorted().toArray();
        placeOfRank = placesByRank(items);
        tournament = new int[2 * n];
        for (int rank = 0; rank < n; rank++) {
            tournament[n + placeOfRank[rank]] = rank;
        }
        for (int node = n - 1; node > 0; node--) {
            tournament[node] = Math.min(tournament[2 * node], tournament[2 * node + 1]);
        }
    }

    private static int[] placesByRank(TimelineItem[] items) {
        Integer[] places = new Integer[items.length];
        Arrays.setAll(places, i -> i);
        Arrays.parallelSort(places, Comparator.comparing(place -> items[place], Ranking.FOR_CHOICE));
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
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
        return lowerBound(anchors, day);
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
        return Math.max(0, lowerBound(firsts, to) - lowerBound(ends, Math.nextUp(from)));
    }

    private static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The most important of the events at the places {@code from} to {@code to}, at most {@code k}: their places, the best first. */
    int[] top(int from, int to, int k) {
        int[] top = new int[Math.clamp(to - from, 0, k)];
        PriorityQueue<Segment> open = new PriorityQueue<>();
        push(from, to, open);
        for (int i = 0; i < top.length; i++) {
            Segment best = open.remove();
            top[i] = placeOfRank[best.rank()];
            push(best.from(), top[i], open);
            push(top[i] + 1, best.to(), open);
        }
        return top;
    }

    /** Some places and the best rank among them. */
    private record Segment(int rank, int from, int to) implements Comparable<Segment> {
        @Override
        public int compareTo(Segment other) {
            return Integer.compare(rank, other.rank);
        }
    }

    private void push(int from, int to, PriorityQueue<Segment> into) {
        if (from < to) {
            into.add(new Segment(bestRank(from, to), from, to));
        }
    }

    private int bestRank(int from, int to) {
        int best = Integer.MAX_VALUE;
        int left = from + items.length;
        int right = to + items.length;
        while (left < right) {
            if ((left & 1) == 1) {
                best = Math.min(best, tournament[left++]);
            }
            if ((right & 1) == 1) {
                best = Math.min(best, tournament[--right]);
            }
            left >>= 1;
            right >>= 1;
        }
        return best;
    }
}
