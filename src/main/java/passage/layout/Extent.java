package passage.layout;

import passage.date.DayRange;
import passage.date.EdtfDate;

/**
 * The days a mark covers, both ends finite.
 *
 * @param first first day, as an epoch day
 * @param end day after the last
 */
record Extent(double first, double end) {

    /** An open end reaches to the edge of the timeline: that is where knowledge of it ends. */
    static Extent of(EdtfDate date, DayRange bounds) {
        DayRange range = date.range();
        long first = range.hasFirst() ? range.first() : Math.min(bounds.first(), range.end() - 1);
        long end = range.hasEnd() ? range.end() : Math.max(bounds.end(), first + 1);
        return new Extent(first, end);
    }
}
