package passage.layout;

/**
 * The window as days, whatever scale it is on: from one epoch day to a later one. Immutable.
 *
 * @param to after {@code from}
 */
public record DaysInView(double from, double to) {

    /** The share of a window that is no difference. */
    private static final double LIKENESS = 1e-3;

    /** The days that a picture shows. */
    public static DaysInView of(Frame frame) {
        return of(frame.viewport(), frame.scale());
    }

    /** The days in a window on a scale. */
    public static DaysInView of(Viewport window, TimeScale scale) {
        return new DaysInView(scale.toDay(window.from()), scale.toDay(window.to()));
    }

    /** Whether nobody would see the difference. */
    public boolean isLike(DaysInView other) {
        double least = LIKENESS * Math.min(length(), other.length());
        return Math.abs(from - other.from) < least && Math.abs(to - other.to) < least;
    }

    /** How many days it shows. */
    public double length() {
        return to - from;
    }

    /** As many days, so much later or earlier, but no further beyond the span of the data than it reaches already. */
    public DaysInView moved(double days, TimelineData data) {
        double earliest = Math.min(from, data.firstDay());
        // Where everything is in view, rounding could leave the one before the other.
        double latest = Math.max(earliest, Math.max(to, data.endDay()) - length());
        double start = Math.clamp(from + days, earliest, latest);
        return new DaysInView(start, start + length());
    }

    /** As many days around that one, within the span of the data where that is longer. */
    public DaysInView centredOn(double day, TimelineData data) {
        return moved(day - (from + to) / 2, data);
    }

    /** From another day on, but no further than leaves the narrowest window. */
    public DaysInView startingAt(double day, TimelineData data, TimeScale scale) {
        double earliest = Math.min(from, data.firstDay());
        double latest = scale.toDay(scale.toUnit(to) - Viewport.NARROWEST);
        return new DaysInView(Math.clamp(day, Math.min(earliest, latest), latest), to);
    }

    /** Until another day, but no earlier than leaves the narrowest window. */
    public DaysInView endingAt(double day, TimelineData data, TimeScale scale) {
        double latest = Math.max(to, data.endDay());
        double earliest = scale.toDay(scale.toUnit(from) + Viewport.NARROWEST);
        return new DaysInView(from, Math.clamp(day, earliest, Math.max(earliest, latest)));
    }

    /** The window that shows these days on a scale; where they are too few for one, with more around them. */
    public Viewport on(TimeScale scale, double width) {
        double left = scale.toUnit(from);
        double right = scale.toUnit(to);
        double wanting = Math.max(0, Viewport.NARROWEST - (right - left)) / 2;
        return new Viewport(left - wanting, right + wanting, width);
    }
}
