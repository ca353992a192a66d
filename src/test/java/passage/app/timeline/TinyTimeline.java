package passage.app.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.Disagreement;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.display.DisplayList;
import passage.export.ExportRequest;
import passage.export.Exporter;
import passage.export.PictureSize;

/** A timeline of twelve events, between them every kind of date, as the program lays it out at 1000 × 600 points. */
final class TinyTimeline {
    private static final List<Category> CATEGORIES = List.of(
            new Category("treaty", LocalizedText.of("Treaties"), "treaty", "#0B6FB8", "#63B3ED"),
            new Category("conflict", LocalizedText.of("Conflict"), "conflict", "#B3261E", "#F28B82"),
            new Category("humanitarian", LocalizedText.of("Humanitarian"), "humanitarian", "#3D6B1F", "#9CCB72"));

    private static final List<Event> EVENTS = List.of(
            event("day", "2021-06-15", "treaty", 5, "a", "b", "c"),
            event("month", "1918-09", "conflict", 4, "a", "b"),
            event("season", "1992-21", "humanitarian", 2, "a"),
            event("year", "1699", "treaty", 5, "a"),
            event("about-a-year", "1920~", "humanitarian", 3, "a"),
            event("doubtful-month", "2009-10?", "treaty", 3, "a"),
            event("doubtful-year", "1774?", "treaty", 3, "b"),
            event("decade", "199X", "conflict", 3, "a"),
            event("interval", "1988-02-20/1994-05-12", "conflict", 4, "c", "d"),
            event("open-end", "1991/..", "humanitarian", 3, "b"),
            event("between-years", "1905/1920", "treaty", 3, "a"),
            event("about-a-month", "1950-05~", "conflict", 2, "a"),
            event("doubtful-day", "1960-05-02?", "conflict", 2, "a"),
            event("century", "18XX", "treaty", 3, "a"),
            event("doubtful-decade", "194X?", "humanitarian", 2, "a"),
            event("about-and-open", "1930%/..", "conflict", 2, "a"),
            SampleEvents.disputed(event("other-names", "1870-05", "treaty", 3, "a", "b"), Disagreement.About.NAME),
            SampleEvents.dated(event("two-dates", "1740", "humanitarian", 4, "a", "b", "c"), "1740", "1790", "1740"),
            SampleEvents.dated(event("near-dates", "2000", "treaty", 3, "a", "b"), "1999-12", "2000-02-01"),
            event("before", "[..1813]", "conflict", 2, "a"),
            event("all-of-it", "1699/2021", "humanitarian", 3, "a", "b"));

    private TinyTimeline() {}

    static DisplayList picture() {
        Timeline timeline = new Timeline(
                LocalizedText.of("Every kind of date"),
                LocalizedText.LANGUAGES,
                CATEGORIES,
                Optional.empty(),
                List.of());
        Dataset dataset = Dataset.of(Path.of("nowhere"), timeline, EVENTS, List.of(), List.of());
        return new Exporter(dataset, List.of())
                .sheet(ExportRequest.whole(Locale.ENGLISH).at(new PictureSize(1000, 600, 1)))
                .list();
    }

    private static Event event(String id, String date, String category, int importance, String... sources) {
        return SampleEvents.event(id, "Əvvəl: " + id.replace('-', ' '), date, category, importance, sources);
    }
}
