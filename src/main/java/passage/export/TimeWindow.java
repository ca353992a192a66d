package passage.export;

import passage.layout.BalancedScale;
import passage.layout.LinearScale;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.layout.Viewport;

/** The days that a picture shows, and the scale it shows them on. */
record TimeWindow(TimeScale scale, Content.Days days) {

    static TimeWindow of(TimelineData data, Content content, ExportRequest request) {
        TimeScale scale =
                request.balance() > 0 ? BalancedScale.of(data.density(), request.balance()) : new LinearScale();
        return new TimeWindow(scale, content.window(data.firstDay(), data.endDay()));
    }

    /** The days over so many points. */
    Viewport over(double width) {
        return Viewport.around(scale.toUnit(days.first()), scale.toUnit(days.end()), Math.max(1, width));
    }
}
