package passage.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.display.DisplayList;
import passage.display.TextMeasurer;
import passage.layout.Arrangement;
import passage.layout.Frame;
import passage.layout.HiddenEvents;
import passage.layout.Legend;
import passage.layout.Metrics;
import passage.layout.SignsInUse;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;
import passage.layout.TimelineItems;
import passage.layout.TimelineLayout;
import passage.layout.Viewport;
import passage.paint.Icons;

/** Lays out the timeline itself, axis and lanes, for a place in a document. */
final class TimelinePicture {

    /** Heights of rows, in points. */
    private static final double[] ROWS = {Metrics.LEAST_ROW, Metrics.ROW, 26, 30, 34, 38};

    /** What a page has left and right of its days beyond what a window has, in points. */
    private static final double MORE_ROOM = 8;

    private final Content content;
    private final ExportRequest request;
    private final TextMeasurer measurer;
    private final TimelineData data;
    private final TimeWindow time;

    /** The timeline that a request asks for; where it asks for a list of sources, their numbers stand beside the events. */
    TimelinePicture(Content content, ExportRequest request, TextMeasurer measurer) {
        this(content, request, numbers(content.references(request)), measurer);
    }

    /**
     * The timeline that a request asks for.
     *
     * @param numbers what stands beside an event, for it to be found elsewhere on the page; empty for nothing
     */
    TimelinePicture(Content content, ExportRequest request, Function<Event, String> numbers, TextMeasurer measurer) {
        this.content = content;
        this.request = request;
        this.measurer = measurer;
        Dataset dataset = content.dataset();
        this.data = new TimelineItems(
                        dataset, request.locale(), request.theme(), name -> Icons.of(name, dataset.folder()), numbers)
                .by(request.grouping());
        this.time = TimeWindow.of(data, content, request);
    }

    private static Function<Event, String> numbers(Optional<References> references) {
        return event -> references.stream()
                .flatMap(all -> all.numbers(event).stream())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** The timeline of a content in a rectangle of so many points, with its corner at 0, as a window shows it. */
    static DisplayList of(Content content, ExportRequest request, double width, double height, TextMeasurer measurer) {
        TimelinePicture picture = new TimelinePicture(content, request, measurer);
        Frame frame = picture.frame(width, height);
        return picture.view(picture.asInAWindow(frame), frame).list();
    }

    /**
     * A picture and what is in it.
     *
     * @param hidden the events that it has no room to name, in order of time
     * @param cut whether its lanes need more height than it has
     */
    record View(DisplayList list, Set<Legend.Sign> signs, List<TimelineItem> hidden, boolean cut) {}

    /**
     * The timeline in a rectangle of so many points, for a page: with nothing but the events of its days, arranged for them
     * alone, and with the highest rows in which as many have a name as in lower ones.
     */
    View fitted(double width, double height) {
        Frame frame = pageFrame(width, height);
        View fitted = null;
        for (double row : ROWS) {
            View view = view(forAPage(frame).withRows(row), frame);
            if (fitted != null
                    && (view.cut() || view.hidden().size() > fitted.hidden().size())) {
                return fitted;
            }
            fitted = view;
        }
        return fitted;
    }

    private Frame frame(double width, double height) {
        Viewport window = time.over(width - Metrics.HEADER);
        return new Frame(width, height, window, time.scale(), 0, request.theme(), request.locale());
    }

    /** With room for a sign beside what ends on the last day. */
    private Frame pageFrame(double width, double height) {
        Frame frame = frame(width - 2 * MORE_ROOM, height);
        Viewport view = frame.viewport();
        double more = MORE_ROOM / view.pixelsPerUnit();
        Viewport wider = new Viewport(view.from() - more, view.to() + more, Math.max(1, width - Metrics.HEADER));
        return new Frame(width, height, wider, time.scale(), 0, request.theme(), request.locale());
    }

    private Arrangement.Request asInAWindow(Frame frame) {
        return Arrangement.Request.of(
                data, time.scale(), frame.viewport().width(), frame.lanesHeight(), request.theme());
    }

    private Arrangement.Request forAPage(Frame frame) {
        Content.Days days = time.days();
        double more = MORE_ROOM / frame.viewport().pixelsPerUnit();
        TimelineData shown = content.days().isPresent() ? data.touching(days.first(), days.end()) : data;
        return Arrangement.Request.of(
                        shown, time.scale(), frame.viewport().width(), frame.lanesHeight(), request.theme())
                .within(
                        new TimeScale.Stretch(day(days.first(), -more), day(days.end(), more)),
                        frame.viewport().pixelsPerUnit());
    }

    /** The day so many units from another. */
    private double day(double day, double units) {
        return time.scale().toDay(time.scale().toUnit(day) + units);
    }

    private View view(Arrangement.Request wanted, Frame frame) {
        Arrangement arrangement = Arrangement.of(wanted, measurer);
        return new View(
                TimelineLayout.of(arrangement, frame, About.title(content, request), measurer),
                SignsInUse.of(arrangement, frame),
                HiddenEvents.everywhere(arrangement, frame),
                arrangement.height() > frame.lanesHeight() + 1);
    }
}
