package passage.export;

import passage.dataset.Dataset;
import passage.display.DisplayList;
import passage.display.TextMeasurer;
import passage.layout.Arrangement;
import passage.layout.Frame;
import passage.layout.Metrics;
import passage.layout.TimelineData;
import passage.layout.TimelineItems;
import passage.layout.TimelineLayout;
import passage.layout.Viewport;
import passage.paint.Icons;

/** Lays out the timeline itself, axis and lanes, for a place in a document. */
final class TimelinePicture {

    private TimelinePicture() {}

    /** The timeline of a content in a rectangle of so many points, with its corner at 0. */
    static DisplayList of(Content content, ExportRequest request, double width, double height, TextMeasurer measurer) {
        Dataset dataset = content.dataset();
        TimelineItems items =
                new TimelineItems(dataset, request.locale(), request.theme(), name -> Icons.of(name, dataset.folder()));
        TimelineData data = items.by(request.grouping());
        TimeWindow time = TimeWindow.of(data, content, request);
        Viewport window = time.over(width - Metrics.HEADER);
        Frame frame = new Frame(width, height, window, time.scale(), 0, request.theme(), request.locale());
        Arrangement arrangement = Arrangement.of(
                Arrangement.Request.of(data, time.scale(), window.width(), frame.lanesHeight(), request.theme()),
                measurer);
        return TimelineLayout.of(arrangement, frame, About.title(content, request), measurer);
    }
}
