package passage.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;
import passage.app.present.Kiosk;
import passage.app.present.LessonMemory;
import passage.app.present.PresentViewModel;
import passage.app.present.Presentation;
import passage.app.present.Screens;
import passage.app.timeline.Fonts;
import passage.app.timeline.TimelineView;
import passage.dataset.Dataset;
import passage.dataset.PassageException;
import passage.display.Icon;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonStart;
import passage.original.UserFolder;
import passage.paint.Icons;

/** What can be done with lessons: going to a step of one, and giving it in class. */
final class LessonActions {

    private final AppViewModel app;
    private final Messages messages;
    private final TimelineView view;
    private final Banner banner;
    private final Screens screens;
    private final Fonts fonts;
    private final LessonMaking making;
    private final QuizActions quizzes;
    private final LessonMemory memory = new LessonMemory(UserFolder.standard(), this::notKept);
    private final LeftLessonOffer offer;
    private Optional<LessonPlace> visited = Optional.empty();
    private Optional<Presentation> running = Optional.empty();

    /** @param making what lessons are made with; from there, too, a lesson can be given */
    LessonActions(
            AppViewModel app,
            TimelineView view,
            FileActions files,
            Banner banner,
            Screens screens,
            Fonts fonts,
            LessonMaking making,
            QuizActions quizzes) {
        this.app = app;
        this.messages = app.messages();
        this.view = view;
        this.banner = banner;
        this.screens = screens;
        this.fonts = fonts;
        this.making = making;
        this.quizzes = quizzes;
        this.offer = new LeftLessonOffer(app, files, banner, memory, this);
        making.setPlayer(this::present);
    }

    /** Making lessons. */
    LessonMaking making() {
        return making;
    }

    /** Asks for a quiz and starts it. */
    void quiz() {
        quizzes.ask();
    }

    /** Goes to a step of a lesson, and says which of its events are missing. */
    void goTo(LessonPlace place) {
        visited = Optional.of(place);
        view.show(place.shown());
        sayMissing("lesson.missing", missing(place.shown().events()));
        view.requestFocus();
    }

    private List<String> missing(Collection<String> events) {
        return events.stream()
                .filter(id -> app.dataset().event(id).isEmpty())
                .distinct()
                .toList();
    }

    private Optional<String> sayMissing(String key, List<String> missing) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String sentence = messages.get(key, missing.size(), String.join(", ", missing));
        banner.say(sentence);
        return Optional.of(sentence);
    }

    /** Gives the lesson that one was at last, or the only one, from its beginning; else it asks which. */
    void present() {
        List<Lesson> lessons = app.lessonsProperty().get();
        Optional<Lesson> wanted = visited.flatMap(this::today)
                .map(LessonPlace::lesson)
                .or(() -> lessons.stream().filter(_ -> lessons.size() == 1).findFirst());
        wanted.ifPresentOrElse(this::present, () -> choose(lessons));
    }

    /** The lesson that one was at last goes on from the step one was at. */
    void presentFromHere() {
        visited.flatMap(this::today).ifPresentOrElse(this::present, this::present);
    }

    /** The same place in the lesson as it is now, for lessons can be changed. */
    private Optional<LessonPlace> today(LessonPlace place) {
        return LessonPlace.find(app.lessonsProperty().get(), place.lesson().id(), place.step(), place.beat());
    }

    private void choose(List<Lesson> lessons) {
        if (lessons.isEmpty()) {
            banner.say(messages.get("lesson.none"));
        } else {
            LessonChooser.ask(app, view.getScene().getWindow(), this::present);
        }
    }

    /** Gives a lesson from its beginning. */
    void present(Lesson lesson) {
        present(lesson, 0);
    }

    /** Gives a lesson from a step on; of one without steps it says that this cannot be. */
    private void present(Lesson lesson, int step) {
        if (lesson.steps().isEmpty()) {
            banner.say(messages.get("lesson.no-steps", lesson.title().in(messages.locale())));
        } else {
            present(LessonPlace.of(lesson, step));
        }
    }

    /** Gives a lesson from a place on. */
    void present(LessonPlace start) {
        present(start, _ -> {});
    }

    /** @param prepare sets what the class sees before there are windows */
    void present(LessonPlace start, Consumer<PresentViewModel> prepare) {
        if (running.isPresent()) {
            running.get().toFront();
            return;
        }
        visited = Optional.of(start);
        PresentViewModel model = new PresentViewModel(app, start);
        prepare.accept(model);
        Subscription following = memory.follow(model);
        Presentation presentation = new Presentation(
                model, screens, icons(app.dataset()), fonts, place -> end(model.dataset(), place, following));
        running = Optional.of(presentation);
        Optional<String> missing = sayMissing(
                "lesson.lacking",
                missing(start.lesson().steps().stream()
                        .flatMap(step -> step.events().stream())
                        .toList()));
        presentation.start();
        missing.ifPresent(presentation::tellTeacher);
    }

    /** The icons of the lesson's data, whatever is opened meanwhile. */
    private static Function<String, Optional<Icon>> icons(Dataset dataset) {
        Map<String, Optional<Icon>> read = new HashMap<>();
        return name -> read.computeIfAbsent(name, wanted -> Icons.of(wanted, dataset.folder()));
    }

    /** The teacher is back where the lesson was left, and can go on from there or explore. */
    private void end(Dataset dataset, LessonPlace place, Subscription following) {
        following.unsubscribe();
        running = Optional.empty();
        visited = Optional.of(place);
        if (place.next().isEmpty()) {
            memory.forget();
        }
        if (view.getScene().getWindow() instanceof Stage window && window.isShowing()) {
            window.setIconified(false);
            window.toFront();
            window.requestFocus();
            if (app.dataset() == dataset) {
                view.show(place.shown());
            }
            view.requestFocus();
        }
    }

    /** Once the lessons are read, begins with one, or offers to go on with the one that was left. */
    void begin(Optional<LessonStart> wanted) {
        offer.begin(wanted);
    }

    /** A lesson that was left before the program was started is the one that one was at last. */
    void remember(LessonPlace place) {
        visited = visited.or(() -> Optional.of(place));
    }

    /** The lesson that is being given. */
    Optional<Presentation> running() {
        return running;
    }

    private void notKept(PassageException error) {
        Platform.runLater(() -> {
            String sentence = ErrorReporter.sentence(error, messages);
            running.ifPresentOrElse(lesson -> lesson.tellTeacher(sentence), () -> banner.say(sentence));
        });
    }

    /** Ends what is under way; what has to be remembered is on the disk then. */
    void close() {
        running.ifPresent(Presentation::end);
        memory.close();
    }

    /** Asks what a screen in a corridor is to show, and shows it. */
    void openKiosk() {
        List<Lesson> lessons = app.lessonsProperty().get().stream()
                .filter(lesson -> !lesson.steps().isEmpty())
                .toList();
        if (lessons.isEmpty()) {
            banner.say(app.messages().get("lesson.none"));
            return;
        }
        new KioskDialog(app, view.getScene().getWindow(), lessons)
                .showAndWait()
                .ifPresent(choices -> new Kiosk(app, choices, icons(app.dataset()), fonts).start());
    }
}
