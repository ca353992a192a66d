package passage.app;

import java.util.Optional;
import passage.app.present.LeftLesson;
import passage.app.present.LessonMemory;
import passage.app.present.LessonMemory.Kept;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.LessonStart;

/** What the window begins with once the lessons are read: one that was asked for, or the offer to go on with one. */
final class LeftLessonOffer {

    private final AppViewModel app;
    private final FileActions files;
    private final Banner banner;
    private final LessonMemory memory;
    private final LessonActions actions;
    private boolean begun;

    LeftLessonOffer(AppViewModel app, FileActions files, Banner banner, LessonMemory memory, LessonActions actions) {
        this.app = app;
        this.files = files;
        this.banner = banner;
        this.memory = memory;
        this.actions = actions;
    }

    /** Only the lessons that are read first count: what is opened later was not asked for. */
    void begin(Optional<LessonStart> wanted) {
        // Set last of all that is read of lessons, also where there are none.
        app.ownLessonsProperty().subscribe(read -> {
            if (!begun && read.isPresent()) {
                begun = true;
                wanted.ifPresentOrElse(this::begin, this::look);
            }
        });
    }

    private void begin(LessonStart start) {
        start.in(app.lessonsProperty().get()).ifPresent(actions::present);
    }

    private void look() {
        files.work("job.lessons", _ -> memory.read(), this::found);
    }

    private void found(Kept kept) {
        if (kept.unreadable()) {
            banner.say(app.messages().get("lesson.left.unreadable"));
        }
        kept.lesson().filter(left -> left.isOf(app.dataset())).ifPresent(this::offer);
    }

    private void offer(LeftLesson left) {
        Optional<LessonPlace> place = left.in(app.lessonsProperty().get());
        if (place.isEmpty()) {
            banner.say(app.messages().get("lesson.left.gone", left.lesson()));
            memory.forget();
        } else if (actions.running().isEmpty()) {
            offer(left, place.get());
        }
    }

    private void offer(LeftLesson left, LessonPlace place) {
        actions.remember(place);
        Messages messages = app.messages();
        Lesson lesson = place.lesson();
        banner.offer(
                messages.get(
                        "lesson.left",
                        lesson.title().in(messages.locale()),
                        place.step() + 1,
                        lesson.steps().size()),
                messages.get("lesson.left.go-on"),
                () -> actions.present(place, model -> left.dress(model, Messages.LANGUAGES)),
                memory::forget);
    }
}
