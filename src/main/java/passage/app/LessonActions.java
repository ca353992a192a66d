package passage.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import passage.app.present.Kiosk;
import passage.app.present.PresentViewModel;
import passage.app.present.Presentation;
import passage.app.timeline.Fonts;
import passage.app.timeline.TimelineView;
import passage.display.Icon;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;

/** What can be done with lessons: going to a step of one, and giving it in class. */
final class LessonActions {

    private final AppViewModel app;
    private final TimelineView view;
    private final Banner banner;
    private final Function<String, Optional<Icon>> icons;
    private final Fonts fonts;
    private final LessonMaking making;
    private final QuizActions quizzes;
    private Optional<LessonPlace> visited = Optional.empty();

    /**
     * @param icons the icon of a name, if there is one
     * @param making what lessons are made with; from there, too, a lesson can be given
     */
    LessonActions(
            AppViewModel app,
            TimelineView view,
            Banner banner,
            Function<String, Optional<Icon>> icons,
            Fonts fonts,
            LessonMaking making,
            QuizActions quizzes) {
        this.app = app;
        this.view = view;
        this.banner = banner;
        this.icons = icons;
        this.fonts = fonts;
        this.making = making;
        this.quizzes = quizzes;
        making.setPlayer((lesson, step) -> present(LessonPlace.of(lesson, step)));
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
        List<String> missing = place.shown().events().stream()
                .filter(id -> app.dataset().event(id).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            banner.say(app.messages().get("lesson.missing", missing.size(), String.join(", ", missing)));
        }
        view.requestFocus();
    }

    /** Gives the lesson that one was at last, or the first, from its beginning. */
    void present() {
        current().ifPresent(place -> present(place.at(0)));
    }

    /** The same from the step that one was at last. */
    void presentFromHere() {
        current().ifPresent(this::present);
    }

    private Optional<LessonPlace> current() {
        List<Lesson> lessons = app.lessonsProperty().get();
        return visited.filter(place -> lessons.contains(place.lesson()))
                .or(() -> lessons.stream().findFirst().map(lesson -> LessonPlace.of(lesson, 0)));
    }

    /** Gives a lesson from a place on. */
    void present(LessonPlace start) {
        new Presentation(new PresentViewModel(app, start), icons, fonts).start();
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
                .ifPresent(choices -> new Kiosk(app, choices, icons, fonts).start());
    }
}
