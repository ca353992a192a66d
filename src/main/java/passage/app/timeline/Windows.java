package passage.app.timeline;

import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.layout.Viewport;

/**
 * The windows through which a timeline can be looked at.
 *
 * @param width of the plot, in points
 */
public record Windows(TimelineData data, TimeScale scale, double width) {

    /** Half of a window around some days, as a multiple of them. */
    private static final double AROUND = 0.75;
    /** Around a date somebody asked for there are so many days at the least. */
    private static final double LEAST_AROUND_DATE = 30;

    /** The window that shows everything. */
    public Viewport whole() {
        return of(data.firstDay(), data.endDay());
    }

    /** A window on some days, with a little room on both sides. */
    public Viewport of(double firstDay, double endDay) {
        return Viewport.around(scale.toUnit(firstDay), scale.toUnit(endDay), width);
    }

    /** A window around some days, with their surroundings on both sides, at least as wide as {@code leastDays}. */
    public Viewport around(double firstDay, double endDay, double leastDays) {
        double middle = (firstDay + endDay) / 2;
        double half = Math.max(endDay - firstDay, leastDays) * AROUND;
        return new Viewport(scale.toUnit(middle - half), scale.toUnit(middle + half), width);
    }

    /** A window for a date somebody asked for: the date itself with its surroundings, or the direction it lies in. */
    public Viewport around(EdtfDate date) {
        DayRange range = date.range();
        double earliest = data.firstDay() - Viewport.WIDEST;
        double latest = data.endDay() + Viewport.WIDEST;
        double first = Math.clamp(range.hasFirst() ? range.first() : data.firstDay(), earliest, latest);
        double end = Math.clamp(range.hasEnd() ? range.end() : data.endDay(), earliest, latest);
        return around(Math.min(first, end), Math.max(first, end), LEAST_AROUND_DATE);
    }

    /** A window as wide as another with a day in its middle. */
    public Viewport centredOn(double day, Viewport view) {
        double unit = scale.toUnit(day);
        return new Viewport(unit - view.span() / 2, unit + view.span() / 2, view.width());
    }

    /** The window, moved if it would lose sight of all events. */
    Viewport seeing(Viewport wanted) {
        return wanted.within(first(), end());
    }

    /**
     * A window moved by pixels, positive to what lies to the right. It is moved until the first or last event is in its
     * middle, and no further; where it is further out already, it stays.
     */
    Viewport panned(Viewport view, double pixels) {
        Viewport wanted = view.panned(pixels);
        double half = view.span() / 2;
        double earliest = Math.min(view.from(), first() - half);
        double latest = Math.max(view.from(), end() - half);
        double from = Math.clamp(wanted.from(), earliest, latest);
        if (from == wanted.from()) {
            return wanted;
        }
        return from == view.from() ? view : new Viewport(from, from + view.span(), view.width());
    }

    private double first() {
        return scale.toUnit(data.firstDay());
    }

    private double end() {
        return scale.toUnit(data.endDay());
    }
}
