package passage.app.present;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import passage.layout.Emphasis;
import passage.lesson.LessonPlace;
import passage.lesson.Step;
import passage.lesson.Step.Hidden;

/** What a step of a lesson asks of the timeline. */
final class Emphases {

    private Emphases() {}

    static Emphasis of(LessonPlace place) {
        Step step = place.shown();
        Set<String> first = new HashSet<>(step.events());
        first.addAll(step.spotlight());
        return new Emphasis(
                first, Set.copyOf(step.spotlight()), hidden(place, Hidden.TITLE), hidden(place, Hidden.DATE));
    }

    private static Set<String> hidden(LessonPlace place, Hidden what) {
        List<String> events =
                place.hidden().filter(what::equals).isPresent() ? place.shown().events() : List.of();
        return Set.copyOf(events);
    }
}
