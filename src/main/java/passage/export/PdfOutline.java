package passage.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import passage.dataset.Event;
import passage.dataset.Message;
import passage.date.DayRange;
import passage.display.Bounds;
import passage.display.Mark;
import passage.layout.Grouping;
import passage.layout.Lane;
import passage.layout.TimelineData;
import passage.layout.TimelineItems;
import passage.layout.Viewport;
import passage.paint.PdfBookmark;

/** The bookmarks of a picture: the decades (or years, or centuries) in which anything begins, and the lanes. */
final class PdfOutline {

    private static final double YEAR = 365.2425;
    /** What is seen left of and above the place that a bookmark leads to, in points. */
    private static final double ROOM = 24;
    /** A place is shown as large as on paper: on a poster, small type is why one goes there. */
    private static final double ZOOM = 1;

    private final Content content;
    private final ExportRequest request;
    private final Sheet sheet;
    private final TimelineData data;
    private final TimeWindow time;

    PdfOutline(Content content, ExportRequest request, Sheet sheet) {
        this.content = content;
        this.request = request;
        this.sheet = sheet;
        this.data = new TimelineItems(content.dataset(), request.locale(), request.theme(), _ -> Optional.empty())
                .by(request.grouping());
        TimeWindow window = TimeWindow.of(data, content, request);
        this.time = SheetLayout.isPage(request) ? window.onAPage() : window;
    }

    List<PdfBookmark> bookmarks() {
        List<PdfBookmark> all = new ArrayList<>();
        part("axis", sheet.list().marks()).ifPresent(axis -> all.addAll(periods(axis)));
        List<PdfBookmark> lanes = request.grouping() == Grouping.NONE ? List.of() : lanes();
        if (!lanes.isEmpty()) {
            String title = Message.of(TilePages.WORDS, "lanes").in(request.locale());
            PdfBookmark first = lanes.getFirst();
            all.add(new PdfBookmark(title, first.page(), first.x(), first.y(), first.zoom(), lanes));
        }
        return all;
    }

    private List<PdfBookmark> periods(Bounds axis) {
        Viewport plot = time.over(axis.width());
        int length = Period.length((time.days().end() - time.days().first()) / YEAR);
        return content.shown().stream()
                .map(event -> Period.of(day(event), length))
                .distinct()
                .sorted(Comparator.comparingInt(Period::first))
                .map(period -> {
                    double day = LocalDate.of(period.first(), 1, 1).toEpochDay();
                    double x =
                            plot.x(time.scale().toUnit(Math.max(day, time.days().first())));
                    return place(period.name(request.locale()), axis.x() + x, axis.y());
                })
                .toList();
    }

    /** The first day of an event in the picture; where its beginning is open, its last. */
    private long day(Event event) {
        DayRange range = event.date().range();
        long day = range.hasFirst() ? range.first() : range.end() - 1;
        return Math.clamp(
                day, (long) time.days().first(), (long) Math.ceil(time.days().end()) - 1);
    }

    private List<PdfBookmark> lanes() {
        List<PdfBookmark> lanes = new ArrayList<>();
        for (Lane lane : data.lanes()) {
            part("lane " + lane.key(), sheet.list().marks()).ifPresent(at -> lanes.add(place(lane.label(), 0, at.y())));
        }
        return lanes;
    }

    /** Where the part of a picture is that has a name. */
    private static Optional<Bounds> part(String name, List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .map(group -> group.name().equals(name) ? Optional.of(group.bounds()) : part(name, group.marks()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private PdfBookmark place(String title, double x, double y) {
        double left = Math.max(0, x - ROOM);
        double top = Math.max(0, y - ROOM);
        double scale = sheet.magnification();
        return new PdfBookmark(title, 0, left * scale, top * scale, ZOOM, List.of());
    }
}
