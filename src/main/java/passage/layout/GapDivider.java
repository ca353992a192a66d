package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Chooses the ticks that divide the gap between two ticks. */
final class GapDivider {

    /** Divisions count as equally long where the eye cannot tell them apart. */
    private static final double EVEN = 1.4;
    /** A division at an end of the gap is odd where it is shorter than this share of the others. */
    private static final double ODD = 0.89;
    /** A gap is left empty rather than divided oddly, unless it would take this many labels. */
    private static final double LARGE = 4;

    private final TimeScale scale;
    private final Viewport viewport;
    private final TickRoom room;

    GapDivider(TimeScale scale, Viewport viewport, TickRoom room) {
        this.scale = scale;
        this.viewport = viewport;
        this.room = room;
    }

    Tick tick(LocalDate day, TickInterval interval) {
        return new Tick(day, viewport.x(scale.toUnit(day.toEpochDay())), interval);
    }

    /**
     * The ticks within a gap, by the finest interval all of whose labels fit in it. Where the scale changes so much within
     * the gap that none does, or that one would hide where time is wide, as many as fit.
     */
    List<Tick> divide(Tick from, Tick to, TickInterval length) {
        List<TickInterval> ways = TickTable.divisions(length);
        if (ways.isEmpty()) {
            return List.of();
        }
        List<Tick> grid = grid(from, to, ways.getFirst());
        boolean even = isEven(grid);
        for (TickInterval way : even || !hasLargePart(grid) ? ways : ways.subList(0, 1)) {
            List<Tick> all = all(grid, way);
            if (all.size() > 2 && (even || canBeDivided(way)) && fits(all, way)) {
                return inner(all);
            }
        }
        return even ? List.of() : some(grid, ways);
    }

    /**
     * The ends and all ticks of the interval between them. Next to days a month counts as another day, since its name mostly
     * goes to the upper tier: else a month that ends with a whole week would be divided unlike the others.
     */
    private List<Tick> grid(Tick from, Tick to, TickInterval interval) {
        List<Tick> grid = new ArrayList<>();
        boolean days = interval instanceof TickInterval.Days;
        grid.add(days ? from.naming(interval) : from);
        for (LocalDate day = interval.next(from.day()); day.isBefore(to.day()); day = interval.next(day)) {
            grid.add(tick(day, interval));
        }
        grid.add(days ? to.naming(interval) : to);
        return grid;
    }

    /** Whether the divisions look equally long: then all of them get a tick or none does, as on a linear scale. */
    private static boolean isEven(List<Tick> grid) {
        double thinnest = Double.POSITIVE_INFINITY;
        double widest = 0;
        for (int i = 0; i + 1 < grid.size(); i++) {
            double density =
                    (grid.get(i + 1).x() - grid.get(i).x()) / grid.get(i).daysTo(grid.get(i + 1));
            thinnest = Math.min(thinnest, density);
            widest = Math.max(widest, density);
        }
        return widest < EVEN * thinnest;
    }

    /** A quarter of a century goes no further, so it is of no use where time gets wider. */
    private static boolean canBeDivided(TickInterval way) {
        return TickTable.isUnit(way) || !TickTable.divisions(way).isEmpty();
    }

    /** The ends, and what a coarser interval has of the grid, without odd ends that are too short for a label. */
    private List<Tick> all(List<Tick> grid, TickInterval way) {
        Tick from = grid.getFirst();
        Tick to = grid.getLast();
        List<Tick> all = new ArrayList<>();
        all.add(from);
        for (Tick tick : grid.subList(1, grid.size() - 1)) {
            if (isOf(tick, way) && !isCrowded(from, tick, way) && !isCrowded(tick, to, way)) {
                all.add(tick.naming(way));
            }
        }
        all.add(to);
        return all;
    }

    private static boolean isOf(Tick tick, TickInterval way) {
        return tick.interval().equals(way) || way.has(tick.day());
    }

    /** Whether the time between an end of the gap and a tick is shorter than the interval, and too short for the labels. */
    private boolean isCrowded(Tick one, Tick other, TickInterval way) {
        return one.daysTo(other) < ODD * way.days() && !room.fits(one, other, way);
    }

    private boolean fits(List<Tick> ticks, TickInterval way) {
        for (int i = 0; i + 1 < ticks.size(); i++) {
            if (!room.fits(ticks.get(i), ticks.get(i + 1), way)) {
                return false;
            }
        }
        return true;
    }

    private static List<Tick> inner(List<Tick> ticks) {
        return ticks.subList(1, ticks.size() - 1);
    }

    private boolean hasLargePart(List<Tick> grid) {
        return IntStream.range(1, grid.size()).anyMatch(i -> isLarge(grid.get(i - 1), grid.get(i)));
    }

    private boolean isLarge(Tick one, Tick other) {
        return other.x() - one.x() >= LARGE * room.between(one, other);
    }

    /**
     * As many as fit: first those next to a large part, then the roundest, and of these the ones with the most room around
     * them, where time is widest.
     */
    private List<Tick> some(List<Tick> grid, List<TickInterval> ways) {
        TreeMap<LocalDate, Tick> taken = new TreeMap<>();
        taken.put(grid.getFirst().day(), grid.getFirst());
        taken.put(grid.getLast().day(), grid.getLast());
        take(grid, taken, i -> isLarge(grid.get(i - 1), grid.get(i)) || isLarge(grid.get(i), grid.get(i + 1)));
        for (TickInterval way : ways.reversed()) {
            take(grid, taken, i -> canBeDivided(way) && isOf(grid.get(i), way));
        }
        return inner(List.copyOf(taken.values()));
    }

    private void take(List<Tick> grid, TreeMap<LocalDate, Tick> taken, IntPredicate which) {
        IntStream.range(1, grid.size() - 1)
                .filter(which)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> grid.get(i - 1).x() - grid.get(i + 1).x()))
                .map(grid::get)
                .filter(tick -> hasRoom(
                        taken.lowerEntry(tick.day()).getValue(),
                        tick,
                        taken.higherEntry(tick.day()).getValue()))
                .forEachOrdered(tick -> taken.put(tick.day(), tick));
    }

    private boolean hasRoom(Tick left, Tick tick, Tick right) {
        TickInterval unit = tick.interval();
        return isLarge(left, right) && room.fits(left, tick, unit) && room.fits(tick, right, unit);
    }
}
