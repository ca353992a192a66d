package passage.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.EventFilter;
import passage.lesson.Lesson;

/**
 * What a quiz is to be made of.
 *
 * @param dataset that the events belong to
 * @param events those that may be asked about
 * @param kinds the kinds of questions wanted
 * @param questions how many, from 1
 * @param seed decides which; the same seed gives the same quiz
 */
public record QuizRequest(Dataset dataset, List<Event> events, Set<QuestionKind> kinds, int questions, long seed) {
    public QuizRequest {
        events = List.copyOf(events);
        kinds = Set.copyOf(kinds);
    }

    /** The events that a filter leaves, in the order of the dataset. */
    public static List<Event> events(Dataset dataset, EventFilter filter) {
        return dataset.events().stream().filter(filter::accepts).toList();
    }

    /** The events of the steps of a lesson that there are, in the order of the dataset. */
    public static List<Event> events(Dataset dataset, Lesson lesson) {
        Set<String> told =
                lesson.steps().stream().flatMap(step -> step.events().stream()).collect(Collectors.toSet());
        return dataset.events().stream()
                .filter(event -> told.contains(event.id()))
                .toList();
    }
}
