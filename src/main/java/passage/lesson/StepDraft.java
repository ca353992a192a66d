package passage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import passage.dataset.LocalizedText;
import passage.date.EdtfDate;

/** A step that is about to be another: everything in it may be set, and the rest stays. */
public final class StepDraft {
    private EdtfDate view;
    private Optional<Step.Scale> scale;
    private List<String> events;
    private List<String> spotlight;
    private List<String> reveal;
    private Optional<Step.Hidden> hide;
    private LocalizedText note;
    private Optional<LocalizedText> question;
    private Optional<Step.Answer> answer;
    private OptionalInt seconds;

    private StepDraft(Step step) {
        view = step.view();
        scale = step.scale();
        events = step.events();
        spotlight = step.spotlight();
        reveal = step.reveal();
        hide = step.hide();
        note = step.note();
        question = step.question();
        answer = step.answer();
        seconds = step.seconds();
    }

    /** A draft that is still the same step. */
    public static StepDraft of(Step step) {
        return new StepDraft(step);
    }

    /** A step that shows a stretch of time and nothing more. */
    public static Step showing(EdtfDate view) {
        return new Step(
                view,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                LocalizedText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    public StepDraft view(EdtfDate other) {
        view = other;
        return this;
    }

    public StepDraft scale(Optional<Step.Scale> other) {
        scale = other;
        return this;
    }

    public StepDraft events(List<String> other) {
        events = other;
        return this;
    }

    public StepDraft spotlight(List<String> other) {
        spotlight = other;
        return this;
    }

    public StepDraft reveal(List<String> other) {
        reveal = other;
        return this;
    }

    public StepDraft hide(Optional<Step.Hidden> other) {
        hide = other;
        return this;
    }

    public StepDraft note(LocalizedText other) {
        note = other;
        return this;
    }

    /** A question that asks nothing is none. */
    public StepDraft question(LocalizedText other) {
        question = Optional.of(other).filter(text -> !text.equals(LocalizedText.EMPTY));
        return this;
    }

    /** An answer without words and without a passage is none. */
    public StepDraft answer(LocalizedText text, String passage) {
        boolean none = text.equals(LocalizedText.EMPTY) && passage.isEmpty();
        answer = none ? Optional.empty() : Optional.of(new Step.Answer(text, passage));
        return this;
    }

    public StepDraft seconds(OptionalInt other) {
        seconds = other;
        return this;
    }

    /** The step as it is now. */
    public Step step() {
        return new Step(view, scale, events, spotlight, reveal, hide, note, question, answer, seconds);
    }
}
