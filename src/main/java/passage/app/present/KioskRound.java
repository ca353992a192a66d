package passage.app.present;

import java.time.Duration;
import java.time.LocalTime;
import passage.app.AppViewModel;
import passage.lesson.LessonPlace;

/**
 * What a screen in a corridor shows after what: lesson after lesson, and all of them again in the next language. After a hand
 * has moved the timeline it waits, and goes on when nobody has touched it for a while.
 */
final class KioskRound {

    /** How long it waits after a touch. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KioskChoices choices;
    private final PresentViewModel model;
    private final Alarm afterTouch;
    private int lesson;
    private int language;

    /**
     * @param beats rings for the next beat
     * @param afterTouch lets it run on
     */
    KioskRound(AppViewModel app, KioskChoices choices, Alarm beats, Alarm afterTouch) {
        this.choices = choices;
        this.afterTouch = afterTouch;
        this.model = new PresentViewModel(app, first(), new LessonClock(System::nanoTime, LocalTime::now), beats);
        model.languageProperty().set(choices.languages().getFirst());
        model.themeProperty().set(choices.theme());
        model.autoplay().setUsual(choices.usual());
        model.autoplay().setAtEnd(this::next);
    }

    private LessonPlace first() {
        return LessonPlace.of(choices.lessons().get(lesson), 0);
    }

    private void next() {
        lesson = (lesson + 1) % choices.lessons().size();
        if (lesson == 0) {
            language = (language + 1) % choices.languages().size();
            model.languageProperty().set(choices.languages().get(language));
        }
        model.go(first());
    }

    void run() {
        model.autoplay().run();
    }

    void end() {
        afterTouch.clear();
        model.autoplay().stop();
    }

    /** @param goOn what to do before it runs on */
    void touched(Runnable goOn) {
        model.autoplay().pause();
        afterTouch.set(PATIENCE, () -> {
            goOn.run();
            model.autoplay().run();
        });
    }

    PresentViewModel model() {
        return model;
    }
}
