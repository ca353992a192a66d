package passage.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Name;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.lesson.Lesson;

/** What of a dataset and its lessons can be found, in the order in which equals are shown. */
final class Items {
    private static final int MOST_IMPORTANT = 7;

    private final List<Segment.Item> items = new ArrayList<>();

    private Items() {}

    static List<Segment.Item> of(Dataset dataset, List<Lesson> lessons) {
        Items all = new Items();
        all.events(dataset.events());
        all.names(dataset);
        all.passages(dataset.events());
        all.paragraphs(dataset);
        lessons.forEach(all::lesson);
        return all.items;
    }

    private void add(Subject subject, int importance) {
        items.add(Segment.Item.of(subject, atMost(importance)));
    }

    private static int atMost(int importance) {
        return Math.clamp(importance, 0, MOST_IMPORTANT);
    }

    private void events(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            items.add(new Segment.Item(
                    new Subject.OfEvent(event), atMost(event.importance()), i, Optional.of(event.date())));
        }
    }

    /** A name is the more important the more events name it, counted in powers of two. */
    private void names(Dataset dataset) {
        Map<String, Integer> counts = new HashMap<>();
        dataset.events().stream()
                .flatMap(event -> Stream.concat(event.people().stream(), event.places().stream()))
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        for (Name name : dataset.names()) {
            int count = counts.getOrDefault(name.id(), 0);
            add(new Subject.OfName(name), Integer.SIZE - Integer.numberOfLeadingZeros(count));
        }
    }

    private void passages(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            for (Passage passage : event.passages()) {
                items.add(new Segment.Item(
                        new Subject.OfPassage(passage, event), atMost(event.importance()), i, Optional.empty()));
            }
        }
    }

    private void paragraphs(Dataset dataset) {
        for (Source source : dataset.sources()) {
            for (Paragraph paragraph : source.paragraphs()) {
                add(new Subject.OfParagraph(source, paragraph), 0);
            }
        }
    }

    private void lesson(Lesson lesson) {
        add(new Subject.OfLesson(lesson), 1);
        for (int number = 1; number <= lesson.steps().size(); number++) {
            add(new Subject.OfStep(lesson, number), 0);
        }
    }
}
