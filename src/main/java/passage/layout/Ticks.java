package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labelled ticks in a window, in two tiers. Each gap between two ticks is divided by the finest interval of the
 * {@link TickTable} whose labels fit in it, and what comes of that is divided again. A tick whose stretch is divided by
 * ticks of a smaller kind is its heading and goes to the upper tier: a year over its months, a century over its decades.
 * On a scale of changing density the axis is so divided finely where time is wide and coarsely where it is narrow, and
 * every tick stands at its true date. The choice depends on distances alone, never on where the window begins.
 */
final class Ticks {

    /** The furthest the axis goes, into the past and into the future. */
    private static final int MOST_YEARS = 900_000_000;

    private static final double SHORT = 0.89;
    private static final double LONG = 1.5;

    private final Viewport viewport;
    private final TickRoom upperRoom;
    private final GapDivider divider;
    private final List<Tick> upper = new ArrayList<>();
    private final List<Tick> lower = new ArrayList<>();
    private Stretch context;

    /** What lies between two ticks, the first of which names it. */
    record Stretch(Tick from, Tick to) {}

    /**
     * A gap between neighbours.
     *
     * @param before the last tick on the left that may be a heading, other than those with room of their own
     * @param interval its length
     * @param heading what its first tick is the heading of already
     */
    private record Gap(Tick before, Tick from, Tick to, TickInterval interval, Optional<TickInterval> heading) {}

    Ticks(TimeScale scale, Viewport viewport, TickRoom upperRoom, TickRoom lowerRoom) {
        this.viewport = viewport;
        this.upperRoom = upperRoom;
        this.divider = new GapDivider(scale, viewport, lowerRoom);
        TickInterval all = TickTable.ROWS.getFirst().getFirst();
        Tick first = divider.tick(LocalDate.of(1 - MOST_YEARS, 1, 1), all);
        Tick middle = divider.tick(LocalDate.of(1, 1, 1), all);
        Tick last = divider.tick(LocalDate.of(MOST_YEARS, 1, 1), all);
        divide(new Gap(first, first, middle, all, Optional.of(all)));
        divide(new Gap(first, middle, last, all, Optional.of(all)));
    }

    /** The headings in the window, in order. */
    List<Tick> upper() {
        return upper;
    }

    /** The other ticks in the window, in order. */
    List<Tick> lower() {
        return lower;
    }

    /** The shortest stretch with a heading that the window begins within. */
    Optional<Stretch> context() {
        return Optional.ofNullable(context);
    }

    private void divide(Gap gap) {
        if (gap.to.x() < 0 || gap.from.x() > viewport.width()) {
            return;
        }
        if (!TickTable.isUnit(gap.interval)) {
            descend(gap, divider.divide(gap.from, gap.to, gap.interval));
            return;
        }
        boolean wide = hasRoomOnTheRight(gap);
        List<Tick> inner = wide ? divider.divide(gap.from, gap.to, gap.interval) : List.of();
        descend(!inner.isEmpty() || wide && isLongDay(gap) ? named(gap) : gap, inner);
    }

    /** The gap with its first tick as its heading, if that has room. */
    private Gap named(Gap gap) {
        if (gap.from.x() < 0 && gap.to.x() > 0) {
            context = new Stretch(gap.from.naming(gap.interval), gap.to);
        }
        return gap.heading.isPresent() || hasRoomOnTheLeft(gap)
                ? new Gap(gap.before, gap.from, gap.to, gap.interval, Optional.of(gap.interval))
                : gap;
    }

    /** Takes the first tick of a gap, or of each gap that its inner ticks make of it. */
    private void descend(Gap gap, List<Tick> inner) {
        if (inner.isEmpty()) {
            add(gap.from, gap.heading);
            return;
        }
        TickInterval interval = inner.getFirst().interval();
        Optional<TickInterval> heading = gap.heading;
        Tick before = gap.before;
        Tick last = gap.from;
        for (int i = 0; i <= inner.size(); i++) {
            Tick next = i < inner.size() ? inner.get(i) : gap.to;
            if (isRegular(last, next, interval)) {
                divide(new Gap(before, last, next, interval, heading));
            } else {
                add(last, heading);
            }
            before = gap.from;
            last = next;
            heading = Optional.empty();
        }
    }

    /**
     * Whether a gap may be divided further. One that is too long had ticks in it that found no room, so finer ones have none
     * either; one that is too short, as the days before the first Monday of a month, would be divided unlike the others.
     */
    private static boolean isRegular(Tick one, Tick other, TickInterval interval) {
        double share = one.daysTo(other) / interval.days();
        return share > SHORT && share <= LONG;
    }

    private void add(Tick tick, Optional<TickInterval> heading) {
        if (tick.x() >= 0 && tick.x() <= viewport.width()) {
            heading.ifPresentOrElse(interval -> upper.add(tick.naming(interval)), () -> lower.add(tick));
        }
    }

    /** Where the window holds two days at the most, each is named in full. */
    private boolean isLongDay(Gap gap) {
        return gap.interval.days() == 1 && 2 * (gap.to.x() - gap.from.x()) > viewport.width();
    }

    private boolean hasRoomOnTheRight(Gap gap) {
        return upperRoom.fits(gap.from.naming(gap.interval), gap.to.naming(gap.interval), gap.interval);
    }

    private boolean hasRoomOnTheLeft(Gap gap) {
        return upperRoom.fits(gap.before.naming(gap.interval), gap.from.naming(gap.interval), gap.interval);
    }
}
