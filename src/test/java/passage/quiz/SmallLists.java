package passage.quiz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Disagreement.About;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.SampleEvents;
import passage.dataset.Source;
import passage.dataset.Timeline;

/** Lists of events to make quizzes of. */
public final class SmallLists {
    static final List<String> SOURCES =
            Stream.of("ergun-2020", "sari-2026", "valiyev-2025").toList();
    private static final List<String> DATES = List.of(
            "1699",
            "1774-07-21",
            "1813-10",
            "1828",
            "1918-05-28",
            "191X",
            "1918?",
            "1918~",
            "1920/..",
            "../1921",
            "1914/1918",
            "1991-10-18",
            "1991",
            "1992-01",
            "2020-09/2020-11-10",
            "{1920,1922}",
            "18XX",
            "-0043",
            "2021-06-15");

    private SmallLists() {}

    /** A list of these events, told by the sources that come with the program. */
    public static Dataset of(List<Event> events) {
        return Dataset.of(Path.of("timeline-data"), Timeline.EMPTY, events, shippedSources(), List.of());
    }

    private static List<Source> shippedSources() {
        try {
            return DatasetReader.read(Path.of("timeline-data")).dataset().sources();
        } catch (PassageException e) {
            throw new AssertionError(e);
        }
    }

    /** An event whose source gives the date it has. */
    public static Event event(String id, String title, String date) {
        return SampleEvents.dated(SampleEvents.event(id, title, date, "treaty", 3, SOURCES.getFirst()), date);
    }

    /** Up to thirty events of all kinds of dates, some with two sources, some of them in dispute. */
    static Dataset random(Random random) {
        List<Event> events = new ArrayList<>();
        int size = random.nextInt(30);
        for (int i = 0; i < size; i++) {
            String date = pick(DATES, random);
            String title = random.nextInt(6) == 0 ? "Treaty of " + date : "Treaty " + (char) ('A' + i % 26);
            Event event = SampleEvents.event("e" + i, title, date, "treaty", 3, SOURCES.get(0), SOURCES.get(1));
            event = random.nextBoolean()
                    ? SampleEvents.dated(event, date, date)
                    : SampleEvents.dated(event, date, pick(DATES, random));
            events.add(
                    random.nextInt(5) == 0
                            ? SampleEvents.disputed(event, pick(List.of(About.values()), random))
                            : event);
        }
        return of(events);
    }

    private static <T> T pick(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** A quiz of all kinds from all events. */
    static Quiz quiz(Dataset dataset, int questions, long seed) {
        return Quiz.of(new QuizRequest(dataset, dataset.events(), EnumSet.allOf(QuestionKind.class), questions, seed));
    }
}
