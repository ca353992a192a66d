package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Chooses ticks: each gap between two ticks is divided by the next finer interval if all the new labels fit in it. On a
 * scale of changing density the axis is so divided finely where time is wide and coarsely where it is narrow, and every
 * tick stands at its true date. The choice depends on distances alone, never on where the window begins.
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
        for (LocalDate day = start; day.toEpochDay() <= to; day = coarsest.next(day)) {
            LocalDate next = coarsest.next(day);
            ticks.add(tick(tier, day, coarsest));
            divide(tier, day, next, 1, ticks);
            if (next.toEpochDay() > to) {
                ticks.add(tick(tier, next, coarsest));
            }
        }
        return ticks;
    }

    private void divide(Tier tier, LocalDate from, LocalDate to, int level, List<Tick> into) {
        boolean outside = x(to) < 0 || x(from) > viewport.width();
        if (outside || level == TickInterval.CHAIN.size()) {
            return;
        }
        TickInterval interval = TickInterval.CHAIN.get(level);
        List<LocalDate> days = days(interval, from, to);
        if (days.size() > 2 && !fits(tier, interval, days)) {
            return;
        }
        for (int i = 0; i + 1 < days.size(); i++) {
            if (i > 0) {
                into.add(tick(tier, days.get(i), interval));
            }
            divide(tier, days.get(i), days.get(i + 1), level + 1, into);
        }
    }

    /** The ticks of an interval from one day to another, both included. */
    private static List<LocalDate> days(TickInterval interval, LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = interval.next(day)) {
            days.add(day);
        }
        days.add(to);
        return days;
    }

    private boolean fits(Tier tier, TickInterval interval, List<LocalDate> days) {
        for (int i = 0; i + 1 < days.size(); i++) {
            String label = tier.words().apply(days.get(i), interval);
            if (x(days.get(i + 1)) - x(days.get(i)) < tier.width().applyAsDouble(label) + tier.gap()) {
                return false;
            }
        }
        return true;
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
