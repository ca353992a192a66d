package passage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All arrangements of one lane, for every zoom step and place, made where and when somebody looks.
 *
 * <p>At the {@link #root} step, where the whole timeline is in view, the lane is one cell. Every closer step is divided into
 * cells of {@link #SIZE} pixels, and a cell follows from the cells of the step before over the same time and from nothing
 * else: what has a row there keeps it, for zooming in moves things only apart; what has none gets one if it fits wholly into
 * the cell. So each event has a row from one zoom step on, always the same, as in the active ranges of K. Been, E. Daiches
 * and C. Yap, "Dynamic map labeling", IEEE TVCG 12, 2006; and what a view costs depends on its size alone. Cells begin
 * elsewhere at every step, lest what crosses their borders waits long. They are remembered, and made again when forgotten:
 * a cell is a pure function of its step and number.
 */
final class LaneCells {

    /** Width of a cell in pixels: several labels, and a whole number of the widest stretches that clusters gather. */
    private static final double SIZE = 7 * Clusters.WIDEST;
    /** How many of the items of a cell are considered for each of its rows: twice as many as there is room for. */
    private static final int PER_ROW = 8;
    /** The same where the whole timeline is in view. */
    private static final int PER_ROW_OF_ALL = 12;
    /** So many in any case, lest a few that find no place keep the others from it. */
    private static final int LEAST = 24;

    private static final int LEAST_OF_ALL = 64;
    private static final int MOST_REMEMBERED = 600;
    /** The golden section's part: multiples of it never come near each other modulo 1. */
    private static final double STAGGER = 0.6180339887498949;

    private final EventIndex index;
    private final Rules rules;
    private final Clusters clusters;
    private final Room room;
    private final Zoom root;
    private final Map<Key, Cell> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Cell> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Key(int step, long number) {}

    /**
     * The height of the lane.
     *
     * @param rows how many rows it has
     * @param dots whether there is room for dots below them; there is none where all events have a row at the root
     */
    record Room(int rows, boolean dots) {}

    LaneCells(EventIndex index, Rules rules, Clusters clusters, Room room, Zoom root) {
        this.index = index;
        this.rules = rules;
        this.clusters = clusters;
        this.room = room;
        this.root = root;
    }

    EventIndex index() {
        return index;
    }

    /** The cells that together cover the units from one to another at a zoom step, in order. */
    List<Cell> covering(Zoom zoom, double fromUnit, double toUnit) {
        if (zoom.step() <= root.step()) {
            return List.of(cell(new Key(zoom.step(), 0)));
        }
        List<Cell> cells = new ArrayList<>();
        double from = Math.max(fromUnit, rules.leftEdge(zoom.pixelsPerUnit()) / zoom.pixelsPerUnit());
        double to = Math.min(toUnit, rules.rightEdge(zoom.pixelsPerUnit()) / zoom.pixelsPerUnit());
        for (long number = number(zoom, from); border(zoom, number) < to; number++) {
            cells.add(cell(new Key(zoom.step(), number)));
        }
        return cells;
    }

    /** What is placed in some neighbouring cells, each item once, from left to right in each cell. */
    static List<Placed> placed(List<Cell> cells, double pixelsPerUnit) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double border = cells.get(i).fromUnit() * pixelsPerUnit;
            for (Placed one : cells.get(i).placed()) {
                if (i == 0 || one.left(pixelsPerUnit) >= border) {
                    placed.add(one);
                }
            }
        }
        return placed;
    }

    private static double offset(Zoom zoom) {
        return Math.floor(Math.abs(zoom.step() * STAGGER % 1) * SIZE / Clusters.WIDEST) * Clusters.WIDEST;
    }

    private static long number(Zoom zoom, double unit) {
        return (long) Math.floor((unit * zoom.pixelsPerUnit() - offset(zoom)) / SIZE);
    }

    /** Where a cell begins, in units. */
    private static double border(Zoom zoom, long number) {
        return (number * SIZE + offset(zoom)) / zoom.pixelsPerUnit();
    }

    private Cell cell(Key key) {
        Cell known = remembered.get(key);
        if (known == null) {
            known = newCell(new Zoom(key.step()), key.number());
            remembered.put(key, known);
        }
        return known;
    }

    private Cell newCell(Zoom zoom, long number) {
        if (zoom.step() == root.step()) {
            return cell(zoom, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of());
        }
        if (zoom.step() < root.step()) {
            return furtherOut(zoom);
        }
        double from = border(zoom, number);
        double to = border(zoom, number + 1);
        Zoom before = new Zoom(zoom.step() - 1);
        return cell(zoom, from, to, placed(covering(before, from, to), before.pixelsPerUnit()));
    }

    private Cell cell(Zoom zoom, double from, double to, List<Placed> before) {
        List<TimelineItem> candidates = candidates(from, to);
        Map<TimelineItem, Placed> placed = placed(zoom, from, to, before, candidates, Double.MAX_VALUE);
        if (candidates.stream().anyMatch(item -> item.isFirst() && !placed.containsKey(item))) {
            Map<TimelineItem, Placed> sparing = placed(zoom, from, to, before, candidates, Metrics.SHORTEST_LABEL);
            return finished(zoom, from, to, List.copyOf(sparing.values()));
        }
        return finished(zoom, from, to, List.copyOf(placed.values()));
    }

    /** @param widest label that what has to be named may have until all of it is named, in points */
    private Map<TimelineItem, Placed> placed(
            Zoom zoom, double from, double to, List<Placed> before, List<TimelineItem> candidates, double widest) {
        double pixels = zoom.pixelsPerUnit();
        LanePlacer placer = new LanePlacer(
                rules,
                pixels,
                Math.max(from * pixels, rules.leftEdge(pixels)),
                Math.min(to * pixels, rules.rightEdge(pixels)),
                room.rows());
        Map<TimelineItem, Placed> placed = new IdentityHashMap<>();
        for (Placed one : before) {
            if (one.left(pixels) < to * pixels && one.right(pixels) > from * pixels) {
                placer.keep(one);
                placed.put(one.item(), one);
            }
        }
        for (TimelineItem item : candidates) {
            Placed now = placed.get(item);
            if (now == null && item.isFirst()) {
                put(placer.place(item, widest), placed);
            }
        }
        for (TimelineItem item : candidates) {
            Placed now = placed.get(item);
            put(now == null ? placer.place(item) : placer.improved(now), placed);
        }
        return placed;
    }

    private static void put(Placed found, Map<TimelineItem, Placed> into) {
        if (found != null) {
            into.put(found.item(), found);
        }
    }

    /** How many items of the whole timeline are considered for so many rows. */
    static int consideredOfAll(int rows) {
        return Math.max(LEAST_OF_ALL, rows * PER_ROW_OF_ALL);
    }

    private List<TimelineItem> candidates(double from, double to) {
        int first = Double.isInfinite(from) ? 0 : index.place(rules.scale().toDay(from));
        int last =
                Double.isInfinite(to) ? index.size() : index.place(rules.scale().toDay(to));
        int most = Double.isInfinite(from) ? consideredOfAll(room.rows()) : Math.max(LEAST, room.rows() * PER_ROW);
        return Arrays.stream(index.top(first, last, most))
                .mapToObj(index::at)
                .sorted(Ranking.FOR_PLACING)
                .toList();
    }

    /**
     * Zoomed out beyond the whole timeline nothing is placed anew, and what would come too near to the rest is left out: then
     * the last row makes room for dots where there is none.
     */
    private Cell furtherOut(Zoom zoom) {
        List<Placed> whole = cell(new Key(root.step(), 0)).placed();
        List<Placed> kept = kept(whole, zoom, room.rows());
        if (kept.size() < whole.size() && !room.dots()) {
            kept = kept(whole, zoom, Math.max(1, room.rows() - 1));
        }
        return finished(zoom, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, kept);
    }

    private List<Placed> kept(List<Placed> placed, Zoom zoom, int rows) {
        LanePlacer placer =
                new LanePlacer(rules, zoom.pixelsPerUnit(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, rows);
        return placed.stream()
                .filter(one -> one.row() + one.rows() <= rows)
                .sorted(Comparator.comparing(Placed::item, Ranking.FOR_PLACING))
                .filter(placer::keepIfFree)
                .toList();
    }

    private Cell finished(Zoom zoom, double from, double to, List<Placed> placed) {
        double pixels = zoom.pixelsPerUnit();
        List<Placed> inOrder = placed.stream()
                .sorted(Comparator.<Placed>comparingDouble(p -> p.left(pixels))
                        .thenComparingInt(Placed::row)
                        .thenComparing(p -> p.item().id()))
                .toList();
        return new Cell(from, to, inOrder, () -> clusters.of(from, to, pixels, inOrder));
    }
}
