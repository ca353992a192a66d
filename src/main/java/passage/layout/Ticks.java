package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Chooses ticks: each gap between two ticks is divided by those ticks of the next finer interval that have room, at least
 * up to one of their neighbours. Where time runs evenly that is all of them or none; on a scale of changing density the
 * axis is so divided finely where time is wide and coarsely where it is narrow. Every tick stands at its true date. The
 * choice depends on distances alone, never on where the window begins.
 */
final class Ticks {

    private final TimeScale scale;
    private final Viewport viewport;

    Ticks(TimeScale scale, Viewport viewport) {
        this.scale = scale;
        this.viewport = viewport;
    }

    /** One tier of labels. */
    record Tier(BiFunction<LocalDate, TickInterval, String> words, ToDoubleFunction<String> width, double gap) {}

    /** The ticks of a tier from just left of the window to just right of it, in order. */
    List<Tick> of(Tier tier) {
        TickInterval coarsest = TickInterval.CHAIN.getFirst();
        double from = Math.max(scale.toDay(viewport.from()), LocalDate.MIN.toEpochDay() / 2.0);
        double to = scale.toDay(viewport.to());
        List<Tick> ticks = new ArrayList<>();
        LocalDate start = coarsest.floor(LocalDate.ofEpochDay((long) Math.floor(from)));
        Tick last = tick(tier, start, coarsest);
        ticks.add(last);
        while (last.day().toEpochDay() <= to) {
            Tick next = tick(tier, coarsest.next(last.day()), coarsest);
            divide(tier, last, next, 1, ticks);
            ticks.add(next);
            last = next;
        }
        return aroundWindow(ticks);
    }

    private List<Tick> aroundWindow(List<Tick> ticks) {
        int first = 0;
        while (first + 1 < ticks.size() && ticks.get(first + 1).x() <= 0) {
            first++;
        }
        int end = ticks.size();
        while (end > first + 1 && ticks.get(end - 2).x() >= viewport.width()) {
            end--;
        }
        return ticks.subList(first, end);
    }

    private void divide(Tier tier, Tick from, Tick to, int level, List<Tick> into) {
        boolean outside = to.x() < 0 || from.x() > viewport.width();
        if (outside || level == TickInterval.CHAIN.size()) {
            return;
        }
        TickInterval interval = TickInterval.CHAIN.get(level);
        List<Tick> grid = grid(tier, from, to, interval);
        int last = 0;
        for (int i = 1; i < grid.size(); i++) {
            boolean end = i + 1 == grid.size();
            if (end || hasRoom(tier, grid, last, i)) {
                // Only what lies between neighbours is divided further: where a tick had no room, finer ones have none.
                if (last == i - 1) {
                    divide(tier, grid.get(last), grid.get(i), level + 1, into);
                }
                if (!end) {
                    into.add(grid.get(i));
                }
                last = i;
            }
        }
    }

    /** Whether a tick fits beside the last one and the gap's end, and beside one of its neighbours. */
    private static boolean hasRoom(Tier tier, List<Tick> grid, int last, int i) {
        Tick tick = grid.get(i);
        return fits(tier, grid.get(last), tick)
                && fits(tier, tick, grid.getLast())
                && (fits(tier, grid.get(i - 1), tick) || fits(tier, tick, grid.get(i + 1)));
    }

    /** The ticks of an interval from one end of a gap to the other, both in it. */
    private List<Tick> grid(Tier tier, Tick from, Tick to, TickInterval interval) {
        List<Tick> grid = new ArrayList<>(List.of(from));
        for (LocalDate day = interval.next(from.day()); day.isBefore(to.day()); day = interval.next(day)) {
            grid.add(tick(tier, day, interval));
        }
        grid.add(to);
        return grid;
    }

    /** Whether there is room for both labels and the gap between them. */
    private static boolean fits(Tier tier, Tick one, Tick other) {
        double room = other.x() - one.x();
        return room >= tier.gap() && room >= tier.gap() + (width(tier, one) + width(tier, other)) / 2;
    }

    private static double width(Tier tier, Tick tick) {
        return tier.width().applyAsDouble(tick.label());
    }

    private Tick tick(Tier tier, LocalDate day, TickInterval interval) {
        return new Tick(day, x(day), tier.words().apply(day, interval), interval);
    }

    private double x(LocalDate day) {
        return viewport.x(scale.toUnit(day.toEpochDay()));
    }

    /** The ticks of a lower tier that the upper one does not already label. */
    static List<Tick> without(List<Tick> lower, List<Tick> upper) {
        Set<LocalDate> taken = new HashSet<>();
        upper.forEach(tick -> taken.add(tick.day()));
        return lower.stream().filter(tick -> !taken.contains(tick.day())).toList();
    }
}
