package passage.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import passage.anchor.TextQuoteSelector;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

/** Events for tests of what is drawn: little more than a date, a title and how many sources tell of it. */
public final class SampleEvents {
    private SampleEvents() {}

    /** An event with a passage, without a date of its own, from each of the sources. */
    public static Event event(
            String id, String title, String date, String category, int importance, String... sources) {
        return new Event(
                id,
                date(date),
                LocalizedText.of(title),
                LocalizedText.EMPTY,
                Optional.empty(),
                category,
                importance,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.stream(sources)
                        .map(source -> passage(id, source, Optional.empty()))
                        .toList());
    }

    /** The same event, its passages giving these dates, in order. */
    public static Event dated(Event event, String... dates) {
        List<Passage> passages = IntStream.range(0, dates.length)
                .mapToObj(i -> passage(event.id(), event.passages().get(i).source(), Optional.of(date(dates[i]))))
                .toList();
        return with(event, event.disagreements(), passages);
    }

    /** The same event, its sources contradicting each other about some points. */
    public static Event disputed(Event event, Disagreement.About... points) {
        List<Disagreement> disagreements = Arrays.stream(points)
                .map(about -> new Disagreement(about, List.of(), LocalizedText.of("They disagree.")))
                .toList();
        return with(event, disagreements, event.passages());
    }

    /** The same event at other places. */
    public static Event at(Event event, String... places) {
        return with(event, List.of(places), event.disagreements(), event.passages());
    }

    private static Event with(Event event, List<Disagreement> disagreements, List<Passage> passages) {
        return with(event, event.places(), disagreements, passages);
    }

    private static Event with(
            Event event, List<String> places, List<Disagreement> disagreements, List<Passage> passages) {
        return new Event(
                event.id(),
                event.date(),
                event.title(),
                event.summary(),
                event.editorNote(),
                event.category(),
                event.importance(),
                event.people(),
                places,
                event.aliases(),
                event.related(),
                disagreements,
                passages);
    }

    private static Passage passage(String event, String source, Optional<EdtfDate> date) {
        return new Passage(
                event + "." + source,
                event,
                source,
                "p1",
                TextQuoteSelector.of("words"),
                Optional.empty(),
                date,
                date.isPresent() ? Basis.STATED : Basis.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** A date that is surely written as dates are. */
    public static EdtfDate date(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (EdtfSyntaxException e) {
            throw new AssertionError(text, e);
        }
    }
}
