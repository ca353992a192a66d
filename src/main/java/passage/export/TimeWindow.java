package passage.export;

import passage.layout.BalancedScale;
import passage.layout.LinearScale;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.layout.Viewport;

/**
 * The days that a picture shows, and the scale it shows them on.
 *
 * @param room left and right of them, beyond what a window has, in points
 */
record TimeWindow(TimeScale scale, Content.Days days, double room) {

    /** On a page there is room for a sign beside what ends on the last day. */
    private static final double ROOM_OF_A_PAGE = 8;

    static TimeWindow of(TimelineData data, Content content, ExportRequest request) {
        TimeScale scale =
                request.balance() > 0 ? BalancedScale.of(data.density(), request.balance()) : new LinearScale();
        return new TimeWindow(scale, content.window(data.firstDay(), data.endDay()), 0);
    }

    /** The same on a page. */
    TimeWindow onAPage() {
        return new TimeWindow(scale, days, ROOM_OF_A_PAGE);
    }

    /** The days over so many points. */
    Viewport over(double width) {
        double all = Math.max(1, width);
        Viewport view =
                Viewport.around(scale.toUnit(days.first()), scale.toUnit(days.end()), Math.max(1, all - 2 * room));
        double more = room / view.pixelsPerUnit();
        return new Viewport(view.from() - more, view.to() + more, all);
    }

    /** What labels may reach over: the days, and the room around them. */
    TimeScale.Stretch stretch(Viewport view) {
        double more = room / view.pixelsPerUnit();
        return new TimeScale.Stretch(
                scale.toDay(scale.toUnit(days.first()) - more), scale.toDay(scale.toUnit(days.end()) + more));
    }
}
