package passage.app.present;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.layout.Emphasis;
import passage.lesson.LessonPlace;
import passage.lesson.Step;
import passage.lesson.Step.Hidden;

/** What a step of a lesson asks of the timeline. Events that the data do not have are passed over. */
final class Emphases {

    private Emphases() {}

    /** Signs that nobody explains to it would be too much for a class. */
    static Emphasis of(LessonPlace place, Dataset dataset) {
        Step step = place.shown();
        return new Emphasis(
                ids(inOrder(step, dataset)),
                ids(events(step.spotlight(), dataset)),
                hidden(place, Hidden.TITLE, dataset),
                hidden(place, Hidden.DATE, dataset),
                false);
    }

    /** All events of a step, those that stand out first. */
    static List<Event> inOrder(Step step, Dataset dataset) {
        Set<String> events = new LinkedHashSet<>(step.spotlight());
        events.addAll(step.events());
        return events(events, dataset);
    }

    /** Those a step is about above all: those in its spotlight, or all of them where it has none. */
    static List<Event> outstanding(Step step, Dataset dataset) {
        List<Event> lit = events(step.spotlight(), dataset);
        return lit.isEmpty() ? events(step.events(), dataset) : lit;
    }

    /** The events of these ids. */
    static List<Event> events(Collection<String> ids, Dataset dataset) {
        return ids.stream().flatMap(id -> dataset.event(id).stream()).toList();
    }

    private static Set<String> hidden(LessonPlace place, Hidden what, Dataset dataset) {
        return place.hidden().filter(what::equals).isPresent() ? ids(outstanding(place.shown(), dataset)) : Set.of();
    }

    private static Set<String> ids(List<Event> events) {
        return events.stream().map(Event::id).collect(Collectors.toSet());
    }
}
