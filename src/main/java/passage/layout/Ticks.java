package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Chooses ticks: each gap between two ticks is divided by the next finer interval as far as the new labels fit in it: all
 * of its ticks where they are evenly spaced, else as many as there is room for. On a scale of changing density the axis is
 * so divided finely where time is wide and coarsely where it is narrow, and every tick stands at its true date. The choice
 * depends on distances alone, never on where the window begins.
 */
final class Ticks {

    /** Months and leap years count as equally long, and so does what the eye cannot tell apart. */
    private static final double EVEN = 1.4;

    private final TimeScale scale;
    private final Viewport viewport;
    private final Map<Kind, Double> widest = new HashMap<>();

    private record Kind(Tier tier, TickInterval interval) {}

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
        for (LocalDate day = start; day.toEpochDay() <= to; day = coarsest.next(day)) {
            LocalDate next = coarsest.next(day);
            ticks.add(tick(tier, day, coarsest));
            divide(tier, day, next, 1, ticks);
            if (next.toEpochDay() > to) {
                ticks.add(tick(tier, next, coarsest));
            }
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

    private void divide(Tier tier, LocalDate from, LocalDate to, int level, List<Tick> into) {
        boolean outside = x(to) < 0 || x(from) > viewport.width();
        if (outside || level == TickInterval.CHAIN.size()) {
            return;
        }
        TickInterval interval = TickInterval.CHAIN.get(level);
        List<LocalDate> grid = grid(interval, from, to);
        LocalDate last = from;
        for (LocalDate day : isEven(grid) ? allOrNone(tier, interval, grid) : roomiest(tier, interval, grid)) {
            divideBetween(tier, last, day, level, into);
            into.add(tick(tier, day, interval));
            last = day;
        }
        divideBetween(tier, last, to, level, into);
    }

    /** The days of an interval from one end of a gap to the other, both in it. */
    private static List<LocalDate> grid(TickInterval interval, LocalDate from, LocalDate to) {
        List<LocalDate> grid = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = interval.next(day)) {
            grid.add(day);
        }
        grid.add(to);
        return grid;
    }

    /** Whether the divisions look equally long: then all of them get a tick or none does, as on a linear scale. */
    private boolean isEven(List<LocalDate> grid) {
        double shortest = Double.POSITIVE_INFINITY;
        double longest = 0;
        for (int i = 0; i + 1 < grid.size(); i++) {
            double length = x(grid.get(i + 1)) - x(grid.get(i));
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
        }
        return longest < EVEN * shortest;
    }

    private List<LocalDate> allOrNone(Tier tier, TickInterval interval, List<LocalDate> grid) {
        return fits(tier, interval, grid.get(0), grid.get(1)) ? grid.subList(1, grid.size() - 1) : List.of();
    }

    /** As many as fit, those chosen first that have the most room around them: there time is widest. */
    private List<LocalDate> roomiest(Tier tier, TickInterval interval, List<LocalDate> grid) {
        TreeSet<LocalDate> taken = new TreeSet<>(List.of(grid.getFirst(), grid.getLast()));
        IntStream.range(1, grid.size() - 1)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x(grid.get(i - 1)) - x(grid.get(i + 1))))
                .map(grid::get)
                .filter(day ->
                        fits(tier, interval, taken.floor(day), day) && fits(tier, interval, day, taken.ceiling(day)))
                .forEachOrdered(taken::add);
        return taken.stream().skip(1).limit(taken.size() - 2L).toList();
    }

    /** Only what lies between neighbours is divided further: where a tick had no room, finer ones have none either. */
    private void divideBetween(Tier tier, LocalDate from, LocalDate to, int level, List<Tick> into) {
        if (!TickInterval.CHAIN.get(level).next(from).isBefore(to)) {
            divide(tier, from, to, level + 1, into);
        }
    }

    /** Whether there is room for both labels and the gap between them. */
    private boolean fits(Tier tier, TickInterval interval, LocalDate one, LocalDate other) {
        double room = x(other) - x(one);
        return room >= tier.gap()
                && room >= tier.gap() + (width(tier, interval, one) + width(tier, interval, other)) / 2;
    }

    /** Months and days count as wide as the widest of their kind, so that one gap is divided like the next. */
    private double width(Tier tier, TickInterval interval, LocalDate day) {
        return switch (interval) {
            case TickInterval.Years _ -> labelWidth(tier, interval, day);
            case TickInterval.Months _, TickInterval.Days _ ->
                widest.computeIfAbsent(
                        new Kind(tier, interval),
                        _ -> IntStream.rangeClosed(1, 12)
                                .mapToDouble(
                                        month -> labelWidth(tier, interval, LocalDate.of(day.getYear(), month, 28)))
                                .max()
                                .orElseThrow());
        };
    }

    private static double labelWidth(Tier tier, TickInterval interval, LocalDate day) {
        return tier.width().applyAsDouble(tier.words().apply(day, interval));
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
