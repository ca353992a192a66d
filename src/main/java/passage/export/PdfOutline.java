package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import passage.dataset.Event;
import passage.dataset.Message;
import passage.date.DayRange;
import passage.display.Bounds;
import passage.layout.Grouping;
import passage.layout.Lane;
import passage.layout.TimelineItems;
import passage.paint.PdfBookmark;

/** The bookmarks of a picture: the decades (or years, or centuries) in which anything is, and the lanes. */
final class PdfOutline {

    private static final String WORDS = "passage.export.pdf";
    private static final double YEAR = 365.2425;
    /** What is seen left of and above the place that a bookmark leads to, in points. */
    private static final double ROOM = 24;
    /** A place is shown as large as on paper: on a poster, small type is why one goes there. */
    private static final double ZOOM = 1;

    private final Content content;
    private final ExportRequest request;
    private final Sheet sheet;
    private final PlacesOnSheet places;

    PdfOutline(Content content, ExportRequest request, Sheet sheet) {
        this.content = content;
        this.request = request;
        this.sheet = sheet;
        this.places = new PlacesOnSheet(sheet.list());
    }

    List<PdfBookmark> bookmarks() {
        List<PdfBookmark> all = new ArrayList<>(periods());
        List<PdfBookmark> lanes = lanes();
        if (!lanes.isEmpty()) {
            String title = Message.of(WORDS, "lanes").in(request.locale());
            PdfBookmark first = lanes.getFirst();
            all.add(new PdfBookmark(title, first.page(), first.x(), first.y(), first.zoom(), lanes));
        }
        return all;
    }

    private List<PdfBookmark> periods() {
        Bounds axis = places.part("axis").orElse(new Bounds(0, 0, sheet.list().width(), 0));
        Map<Integer, Period> periods = new TreeMap<>();
        Map<Integer, Double> lefts = new TreeMap<>();
        List<Event> shown = content.shown();
        int length = Period.length(years(shown));
        for (Event event : shown) {
            long day = day(event);
            Period period = Period.of(day, length);
            places.event(event.id(), day).ifPresent(at -> {
                periods.put(period.first(), period);
                lefts.merge(period.first(), Math.max(at.x(), axis.x()), Math::min);
            });
        }
        return periods.values().stream()
                .map(period -> place(period.name(request.locale()), lefts.get(period.first()), axis.y()))
                .toList();
    }

    private static double years(List<Event> events) {
        long first = events.stream().mapToLong(PdfOutline::day).min().orElse(0);
        long last = events.stream().mapToLong(PdfOutline::day).max().orElse(0);
        return (last - first) / YEAR;
    }

    /** Where an event begins, or ends if its beginning is open. */
    private static long day(Event event) {
        DayRange range = event.date().range();
        return range.hasFirst() ? range.first() : range.hasEnd() ? range.end() - 1 : 0;
    }

    private List<PdfBookmark> lanes() {
        if (request.grouping() == Grouping.NONE) {
            return List.of();
        }
        List<PdfBookmark> lanes = new ArrayList<>();
        TimelineItems items =
                new TimelineItems(content.dataset(), request.locale(), request.theme(), _ -> Optional.empty());
        for (Lane lane : items.by(request.grouping()).lanes()) {
            places.part("lane " + lane.key()).ifPresent(at -> lanes.add(place(lane.label(), 0, at.y())));
        }
        return lanes;
    }

    private PdfBookmark place(String title, double x, double y) {
        double left = Math.max(0, x - ROOM);
        double top = Math.max(0, y - ROOM);
        double scale = sheet.magnification();
        return new PdfBookmark(title, 0, left * scale, top * scale, ZOOM, List.of());
    }
}
