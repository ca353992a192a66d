package passage.layout;

import java.util.Locale;

/**
 * Everything one picture of the timeline depends on beside the data.
 *
 * @param width of the whole picture, lane names included, in points; what the window leaves of it is the names' column
 * @param height of the whole picture
 * @param viewport the window, as wide as the plot: {@code width} less {@link Metrics#HEADER}, or all of it where lanes are
 *     not named
 * @param scroll how far the lanes are moved up, when they are taller than the picture
 */
public record Frame(
        double width, double height, Viewport viewport, TimeScale scale, double scroll, Theme theme, Locale locale) {

    /** Left edge of the plot. */
    public double plotLeft() {
        return width - viewport.width();
    }

    /** Whether there is a column beside the plot in which lanes are named. */
    boolean hasNames() {
        return plotLeft() > 0;
    }

    /** Height of the lanes' part of the picture. */
    public double lanesHeight() {
        return height - Metrics.AXIS;
    }

    /** The pixel of the picture at which a day stands. */
    public double x(double day) {
        return plotLeft() + viewport.x(scale.toUnit(day));
    }

    /** The day under a pixel of the picture. */
    public double day(double x) {
        return scale.toDay(viewport.unit(x - plotLeft()));
    }

    /** The pixel of the picture at which a place in the lanes stands, given from the top of the first lane. */
    double y(double fromTop) {
        return Metrics.AXIS + fromTop - scroll;
    }

    /** Whether any of a lane can be seen. */
    boolean isInView(LaneArrangement lane) {
        return y(lane.top() + lane.height()) > Metrics.AXIS && y(lane.top()) < height;
    }
}
