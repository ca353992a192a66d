package passage.export;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.date.DayRange;
import passage.lesson.Lesson;
import passage.lesson.Step;

/**
 * What a request asks to be shown: the events that its filter and its lesson leave, and the days it spans.
 *
 * @param dataset with the events asked for and no others; those outside the days are among them, since a picture may show
 *     where they begin or end
 * @param days none where the whole timeline is asked for
 * @param lesson the one asked for
 */
public record Content(Dataset dataset, Optional<Days> days, Optional<Lesson> lesson) {

    private static final double LEAST_DAYS = 7;

    private static final Comparator<Event> IN_TIME = Comparator.comparing(
            (Event event) -> event.date().range(),
            Comparator.comparingLong(DayRange::first).thenComparingLong(DayRange::end));

    /** A stretch of time from the beginning of a day to the end of one, as epoch days. */
    public record Days(double first, double end) {}

    /**
     * What a request asks for.
     *
     * @param lessons among which its lesson is looked for; if it is not there, all events are shown
     */
    public static Content of(Dataset all, List<Lesson> lessons, ExportRequest request) {
        Optional<Lesson> lesson = request.scope() instanceof Scope.OfLesson(String id)
                ? lessons.stream().filter(one -> one.id().equals(id)).findFirst()
                : Optional.empty();
        Set<String> told = new HashSet<>();
        lesson.ifPresent(one -> one.steps().forEach(step -> told.addAll(step.events())));
        Dataset dataset =
                all.only(event -> request.filter().accepts(event) && (lesson.isEmpty() || told.contains(event.id())));
        return new Content(dataset, days(request.scope(), lesson), lesson);
    }

    private static Optional<Days> days(Scope scope, Optional<Lesson> lesson) {
        return switch (scope) {
            case Scope.Whole() -> Optional.empty();
            case Scope.View(double first, double end) -> Optional.of(new Days(first, end));
            case Scope.Range(var date) -> Optional.of(days(date.range()));
            case Scope.OfLesson _ -> lesson.map(Content::days);
        };
    }

    /** Where one end is open, the days are infinite there. */
    private static Days days(DayRange range) {
        return new Days(
                range.hasFirst() ? range.first() : Double.NEGATIVE_INFINITY,
                range.hasEnd() ? range.end() : Double.POSITIVE_INFINITY);
    }

    private static Days days(Lesson lesson) {
        double first = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (Step step : lesson.steps()) {
            Days view = days(step.view().range());
            first = Math.min(first, view.first());
            end = Math.max(end, view.end());
        }
        return new Days(first, end);
    }

    /** The events that touch the days asked for. */
    public List<Event> shown() {
        return dataset.events().stream().filter(this::touches).toList();
    }

    /** The same in the order in which they happened; what has no known beginning comes first. */
    public List<Event> inTime() {
        return shown().stream().sorted(IN_TIME).toList();
    }

    /** The sources of what is shown, where a request asks for them. */
    Optional<References> references(ExportRequest request) {
        return request.sources().map(style -> References.of(dataset.only(this::touches), style, request.locale()));
    }

    private boolean touches(Event event) {
        DayRange range = event.date().range();
        return days.isEmpty()
                || (!range.hasFirst() || range.first() < days.get().end())
                        && (!range.hasEnd() || range.end() > days.get().first());
    }

    /** The days asked for, within what the data span where an end is open. */
    Days window(double firstOfData, double endOfData) {
        Days asked = days.orElse(new Days(firstOfData, endOfData));
        double first = Double.isInfinite(asked.first) ? Math.min(firstOfData, asked.end - LEAST_DAYS) : asked.first;
        double end = Double.isInfinite(asked.end) ? Math.max(endOfData, first + LEAST_DAYS) : asked.end;
        return new Days(first, end);
    }
}
