package passage.app.present;

import static javafx.beans.binding.Bindings.createDoubleBinding;
import static javafx.beans.binding.Bindings.createStringBinding;

import java.util.Optional;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.StringBinding;
import passage.app.Messages;
import passage.app.present.LessonClock.State;
import passage.lesson.Lesson;
import passage.lesson.LessonPlan;

/** How a lesson stands with its time, in the teacher's words. */
public final class PaceViewModel {

    /** What {@link #due()} is where nobody has said how long the lesson takes. */
    public static final double UNKNOWN = -1;

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final PresentViewModel model;
    private Lesson planned;
    private Optional<LessonPlan> plan = Optional.empty();

    /** The pace of a lesson that is being given. */
    public PaceViewModel(PresentViewModel model) {
        this.model = model;
    }

    /** Made once for a lesson, for it is asked for every second. */
    private Optional<LessonPlan> plan() {
        Lesson lesson = model.place().lesson();
        if (planned != lesson) {
            planned = lesson;
            plan = LessonPlan.of(lesson);
        }
        return plan;
    }

    /** How long it has been given, as 4:05 or 1:04:05. */
    public StringBinding elapsed() {
        return createStringBinding(this::elapsedWords, model.clock().secondsProperty());
    }

    private String elapsedWords() {
        long seconds = model.clock().secondsProperty().get();
        return seconds < HOUR
                ? "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE)
                : "%d:%02d:%02d".formatted(seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }

    /** How long it is meant to take from the step on at which it was begun; empty where nobody has said. */
    public StringBinding planned() {
        Messages messages = model.app().messages();
        return createStringBinding(
                () -> plan().map(known -> messages.get(
                                "presenter.planned", minutes(known.seconds() - known.begin(model.begun()))))
                        .orElse(""),
                model.placeProperty(),
                model.clock().stateProperty(),
                messages.localeProperty());
    }

    /** Whether it is early or late; or that it has not begun, or that the clock is stopped. */
    public StringBinding words() {
        Messages messages = model.app().messages();
        return createStringBinding(
                this::paceWords,
                model.placeProperty(),
                model.clock().secondsProperty(),
                model.clock().stateProperty(),
                messages.localeProperty());
    }

    private String paceWords() {
        Messages messages = model.app().messages();
        State state = model.clock().stateProperty().get();
        if (state == State.WAITING) {
            return messages.get("presenter.waiting");
        }
        if (state == State.PAUSED) {
            return messages.get("presenter.paused");
        }
        long late = plan().map(known -> minutes(known.late(model.place(), time(known))))
                .orElse(0L);
        if (late != 0) {
            return messages.get(late > 0 ? "presenter.late" : "presenter.early", Math.abs(late));
        }
        return plan().isPresent() ? messages.get("presenter.in-time") : "";
    }

    private static long minutes(double seconds) {
        return Math.round(seconds / MINUTE);
    }

    /** When it would be now, had the lesson been given from its beginning. */
    private double time(LessonPlan known) {
        return known.begin(model.begun()) + model.clock().secondsProperty().get();
    }

    /** How much of the lesson has been given, from 0 to 1: of its time, or of its steps where that is not known. */
    public DoubleBinding done() {
        return createDoubleBinding(
                () -> plan().map(known -> known.share(model.place())).orElseGet(this::shareOfSteps),
                model.placeProperty());
    }

    private double shareOfSteps() {
        return (double) model.place().step() / model.place().lesson().steps().size();
    }

    /** Where by its time it should be, from 0 to 1, or {@link #UNKNOWN}. */
    public DoubleBinding due() {
        return createDoubleBinding(
                () -> plan().map(known -> Math.min(1, time(known) / known.seconds()))
                        .orElse(UNKNOWN),
                model.placeProperty(),
                model.clock().stateProperty(),
                model.clock().secondsProperty());
    }
}
