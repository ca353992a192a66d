package passage.layout;

/**
 * The window on the scale: the units from {@code from} to {@code to} drawn over {@code width} pixels. Immutable; a change
 * that changes nothing gives the same object back.
 */
public record Viewport(double from, double to, double width) {

    /** The narrowest window, in units: half a day. */
    public static final double NARROWEST = 0.5;
    /** The widest that one can zoom out to, in units, where the timeline is not longer: about ten thousand years. */
    public static final double WIDEST = 3_652_425;

    /** How much of the window must show something, at the least. */
    private static final double SLIVER = 0.05;

    public Viewport {
        if (!(to > from) || !(width > 0)) {
            throw new IllegalArgumentException("a window from " + from + " to " + to + " over " + width + " px");
        }
    }

    /** The window from one unit to another with a little room on both sides, as wide as {@code width}. */
    public static Viewport around(double first, double end, double width) {
        double share = Math.min(0.25, Metrics.PADDING / width);
        double room = (end - first) * share / (1 - 2 * share);
        return new Viewport(first - room, end + room, width);
    }

    /** The width of the window in units. */
    public double span() {
        return to - from;
    }

    /** The scale: how many pixels a unit takes. */
    public double pixelsPerUnit() {
        return width / span();
    }

    /** The pixel of a unit; 0 is the left edge. */
    public double x(double unit) {
        return (unit - from) * pixelsPerUnit();
    }

    /** The unit under a pixel. */
    public double unit(double x) {
        return from + x / pixelsPerUnit();
    }

    /** Zooms by a factor (above 1: closer) so that the unit under pixel {@code x} stays there, to {@link #WIDEST} at most. */
    public Viewport zoomed(double factor, double x) {
        return zoomed(factor, x, WIDEST);
    }

    /** The same to another width in units at most. */
    public Viewport zoomed(double factor, double x, double widest) {
        double span = Math.clamp(span() / factor, NARROWEST, Math.max(widest, span()));
        if (span == span()) {
            return this;
        }
        double pinned = unit(x);
        double start = pinned - x / width * span;
        return new Viewport(start, start + span, width);
    }

    /** Moves the window by pixels; positive shows what lies to the right. */
    public Viewport panned(double pixels) {
        double units = pixels / pixelsPerUnit();
        return units == 0 ? this : new Viewport(from + units, to + units, width);
    }

    /** The same window over another width. */
    public Viewport resized(double newWidth) {
        return newWidth == width ? this : new Viewport(from, to, newWidth);
    }

    /** Moved, if it must be, so that some of the given units stay in view. */
    public Viewport within(double first, double last) {
        double sliver = span() * SLIVER;
        double start = Math.clamp(from, Math.min(first, last) - span() + sliver, last - sliver);
        return start == from ? this : new Viewport(start, start + span(), width);
    }
}
