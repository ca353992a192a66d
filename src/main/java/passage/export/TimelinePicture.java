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
        TimelineData data = data(content, request);
        Frame frame = frame(content, request, data, width, height);
        return TimelineLayout.of(arrangement(data, frame, measurer), frame, About.title(content, request), measurer);
    }

    /**
     * How high a picture of that width has to be for all of its lanes.
     *
     * @param least so high it is in any case
     */
    static double height(Content content, ExportRequest request, double width, double least, TextMeasurer measurer) {
        TimelineData data = data(content, request);
        Frame frame = frame(content, request, data, width, least);
        return Math.max(least, Metrics.AXIS + arrangement(data, frame, measurer).height());
    }

    private static TimelineData data(Content content, ExportRequest request) {
        Dataset dataset = content.dataset();
        TimelineItems items =
                new TimelineItems(dataset, request.locale(), request.theme(), name -> Icons.of(name, dataset.folder()));
        return items.by(request.grouping());
    }

    private static Frame frame(Content content, ExportRequest request, TimelineData data, double width, double height) {
        TimeWindow time = TimeWindow.of(data, content, request);
        Viewport window = time.over(width - Metrics.HEADER);
        return new Frame(width, height, window, time.scale(), 0, request.theme(), request.locale());
    }

    private static Arrangement arrangement(TimelineData data, Frame frame, TextMeasurer measurer) {
        Arrangement.Request arranged = Arrangement.Request.of(
                data, frame.scale(), frame.viewport().width(), frame.lanesHeight(), frame.theme());
        return Arrangement.of(arranged, measurer);
    }
}
