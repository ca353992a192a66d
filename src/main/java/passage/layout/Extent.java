package passage.layout;

import passage.date.DayRange;
import passage.date.EdtfDate;

/**
 * The days a mark covers, as epoch days, all finite: from {@code first} to {@code end} it may have been, from
 * {@code certainFirst} to {@code certainEnd} it was. Where the second stretch is empty, no day is certain.
 *
 * @param first the earliest day on which it may have begun
 * @param certainFirst the latest day on which it may have begun
 * @param certainEnd the day after the earliest on which it may have ended
 * @param end the day after the latest on which it may have ended
 */
public record Extent(double first, double certainFirst, double certainEnd, double end) {

    /** An extent of which every day is certain. */
    public static Extent certain(double first, double end) {
        return new Extent(first, first, end, end);
    }

    /** An open end reaches to the edge of the timeline: that is where knowledge of it ends. */
    static Extent of(EdtfDate date, DayRange bounds) {
        DayRange range = date.range();
        long first = range.hasFirst() ? range.first() : Math.min(bounds.first(), range.end() - 1);
        long end = range.hasEnd() ? range.end() : Math.max(bounds.end(), first + 1);
        double latestFirst = date.start().hasEnd() ? date.start().end() - 1.0 : first;
        double earliestEnd = date.end().hasFirst() ? date.end().first() + 1.0 : end;
        return new Extent(first, Math.clamp(latestFirst, first, end), Math.clamp(earliestEnd, first, end), end);
    }

    /** The day halfway. */
    public double middle() {
        return (first + end) / 2;
    }

    /** Whether any day is certain. */
    public boolean hasCertainty() {
        return certainFirst < certainEnd;
    }
}
