package passage.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import passage.app.AppViewModel;
import passage.app.present.AudienceView;
import passage.app.present.AudienceViewModel;
import passage.app.present.PresentViewModel;
import passage.app.timeline.Fonts;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.display.Icon;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonReader;
import passage.paint.Icons;

/**
 * What the lessons that ship cost in the class's window: from a click to its first frame, and each frame of the flights from
 * step to step. One of them is given before to warm up.
 */
final class LessonCost {

    private final Reading reading;
    private final List<Double> first = new ArrayList<>();
    private final List<Double> flights = new ArrayList<>();

    private LessonCost(Reading reading) {
        this.reading = reading;
    }

    /** Needs a display. */
    static List<Figure> measure() throws PassageException {
        Reading reading = DatasetReader.read(Path.of("timeline-data"));
        List<Lesson> lessons = LessonReader.read(reading).lessons();
        new LessonCost(reading).give(lessons.getFirst());
        LessonCost cost = new LessonCost(reading);
        for (Lesson lesson : lessons) {
            cost.give(lesson);
        }
        return cost.figures();
    }

    private List<Figure> figures() {
        Samples clicks = samples(first);
        Samples frames = samples(flights);
        return List.of(
                new Figure("lesson, click to first frame, median", "ms", 100, clicks.median()),
                new Figure("lesson, click to first frame, p95", "ms", 100, clicks.p95()),
                new Figure("lesson, frame of a flight, median", "ms", 8, frames.median()),
                new Figure("lesson, frame of a flight, p95", "ms", 16, frames.p95()));
    }

    private static Samples samples(List<Double> millis) {
        return Samples.of(millis.stream().mapToDouble(Double::doubleValue));
    }

    private void give(Lesson lesson) {
        PresentViewModel model = new PresentViewModel(new AppViewModel(reading.dataset()), LessonPlace.of(lesson, 0));
        LessonWindow window = CompletableFuture.supplyAsync(() -> open(model), Platform::runLater)
                .join();
        window.still();
        for (LessonPlace place = model.place(); place.next().isPresent(); ) {
            LessonPlace next = place.next().get();
            List<Double> frames = window.click();
            first.add(frames.getFirst());
            if (next.step() != place.step()) {
                flights.addAll(frames.subList(1, frames.size()));
            }
            place = next;
        }
        CompletableFuture.runAsync(window::close, Platform::runLater).join();
    }

    private LessonWindow open(PresentViewModel model) {
        Map<String, Optional<Icon>> read = new HashMap<>();
        Function<String, Optional<Icon>> icons = name -> read.computeIfAbsent(
                name, wanted -> Icons.of(wanted, reading.dataset().folder()));
        AudienceViewModel seen = new AudienceViewModel(model, model.placeProperty(), icons);
        return new LessonWindow(model, new AudienceView(seen, AudienceView.Role.CLASS, new Fonts()));
    }
}
