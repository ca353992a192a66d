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
        Frame frame = picture.frame(width, height, Metrics.HEADER, picture.time);
        return picture.view(picture.arrangement(picture.data, frame), frame).list();
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
        return fitted(width, height, Metrics.HEADER);
    }

    /** The same where its lanes need no names. */
    View fittedWithoutNames(double width, double height) {
        return fitted(width, height, 0);
    }

    private View fitted(double width, double height, double header) {
        TimeWindow page = time.onAPage();
        Frame frame = frame(width, height, header, page);
        View fitted = null;
        for (double row : ROWS) {
            View view = view(forAPage(frame, page).withRows(row), frame);
            if (fitted != null
                    && (view.cut() || view.hidden().size() > fitted.hidden().size())) {
                return fitted;
            }
            fitted = view;
        }
        return fitted;
    }

    private Frame frame(double width, double height, double header, TimeWindow window) {
        Viewport view = window.over(width - header);
        return new Frame(width, height, view, time.scale(), 0, request.theme(), request.locale());
    }

    private Arrangement.Request arrangement(TimelineData shown, Frame frame) {
        return Arrangement.Request.of(
                shown, time.scale(), frame.viewport().width(), frame.lanesHeight(), request.theme());
    }

    private Arrangement.Request forAPage(Frame frame, TimeWindow page) {
        Content.Days days = page.days();
        TimelineData shown = content.days().isPresent() ? data.touching(days.first(), days.end()) : data;
        Viewport view = frame.viewport();
        return arrangement(shown, frame).within(page.stretch(view), view.pixelsPerUnit());
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
