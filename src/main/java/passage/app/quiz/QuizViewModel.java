package passage.app.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import passage.app.Messages;
import passage.dataset.Dataset;
import passage.date.DayRange;
import passage.layout.Theme;
import passage.quiz.Answer;
import passage.quiz.InOrder;
import passage.quiz.OnTimeline;
import passage.quiz.Question;
import passage.quiz.Quiz;
import passage.quiz.QuizRun;

/** A quiz in its window: how far it has come, what is being answered, and in which language and colours. */
public final class QuizViewModel {

    private final Dataset dataset;
    private final QuizMode mode;
    private final Messages messages = new Messages();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme");
    private final ReadOnlyObjectWrapper<QuizRun> run;
    private final ReadOnlyObjectWrapper<Optional<Answer>> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());

    /**
     * A quiz at its beginning. It goes on with its content, whatever is opened meanwhile.
     *
     * @param dataset it was made of
     */
    public QuizViewModel(Dataset dataset, Quiz quiz, QuizMode mode, Locale language, Theme theme) {
        this.dataset = dataset;
        this.mode = mode;
        this.theme.set(theme);
        messages.localeProperty().set(language);
        run = new ReadOnlyObjectWrapper<>(this, "run", QuizRun.of(quiz));
    }

    /** Puts an answer together that has not been given yet. */
    private void draft(Answer answer) {
        if (!run().open()) {
            draft.set(Optional.of(answer));
        }
    }

    /** Chooses one of several things; who is alone has answered thereby. */
    void choose(int index) {
        draft(new Answer.Chosen(index));
        if (mode == QuizMode.ALONE) {
            give();
        }
    }

    /** Moves one of the events that are put in order to another place. */
    void move(int from, int to) {
        List<Integer> order = new ArrayList<>(order());
        if (from >= 0 && from < order.size() && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
            draft(new Answer.Arranged(order));
        }
    }

    /** The events that are put in order as they stand now, by their indices; none for another question. */
    List<Integer> order() {
        if (given().orElse(null) instanceof Answer.Arranged(List<Integer> order)) {
            return order;
        }
        return run().question().orElse(null) instanceof InOrder(var asked, var _)
                ? IntStream.range(0, asked.size()).boxed().toList()
                : List.of();
    }

    /** Places the guess on the timeline. */
    void place(long day) {
        if (run().question().orElse(null) instanceof OnTimeline(var _, var _, DayRange axis)) {
            draft(new Answer.Placed(Math.clamp(day, axis.first(), axis.end() - 1)));
        }
    }

    /** Moves the guess by some share of the timeline, from its middle where there is none yet. */
    void nudge(double share) {
        if (run().question().orElse(null) instanceof OnTimeline(var _, var _, DayRange axis)) {
            long days = Math.round(share * (axis.end() - axis.first()));
            place(placed().orElse(middle(axis)) + days);
        }
    }

    /** The day that is guessed, if any is. */
    Optional<Long> placed() {
        return given().filter(Answer.Placed.class::isInstance).map(answer -> ((Answer.Placed) answer).day());
    }

    private static long middle(DayRange axis) {
        return axis.first() + (axis.end() - axis.first()) / 2;
    }

    /** Gives the answer that has been put together; things that are to be put in order always stand in some. */
    void give() {
        if (mode == QuizMode.ALONE && !run().open()) {
            Optional<Answer> order =
                    Optional.of(order()).filter(all -> !all.isEmpty()).map(Answer.Arranged::new);
            draft.get().or(() -> order).ifPresent(answer -> set(run().answered(answer)));
        }
    }

    /** Whether something could be given now. */
    boolean canGive() {
        return !run().open() && (draft.get().isPresent() || !order().isEmpty());
    }

    /** What was answered or, as long as nothing was, what is put together. */
    Optional<Answer> given() {
        return run().answer().or(draft::get);
    }

    /** Shows the answer, or goes on; alone one has to answer first. */
    void forward() {
        if (mode == QuizMode.ALONE && !run().open()) {
            give();
        } else {
            set(run().forward());
        }
    }

    /** Goes back by one step. */
    void back() {
        set(run().back());
    }

    /** Begins again with the questions that were missed. */
    void againMissed() {
        set(run().againMissed());
    }

    private void set(QuizRun now) {
        QuizRun before = run();
        if (now.at() != before.at() || now.quiz() != before.quiz()) {
            draft.set(Optional.empty());
        }
        run.set(now);
    }

    /** How far it has come; never null. */
    public ReadOnlyObjectProperty<QuizRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** How far it has come. */
    public QuizRun run() {
        return run.get();
    }

    /** The answer that is being put together; never null. */
    ReadOnlyObjectProperty<Optional<Answer>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The question that is asked; none at the end. */
    Optional<Question> question() {
        return run().question();
    }

    /** The colours of the window; never null. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The words of the window, in its own language. */
    public Messages messages() {
        return messages;
    }

    Dataset dataset() {
        return dataset;
    }

    QuizMode mode() {
        return mode;
    }
}
