package passage.app.quiz;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import passage.app.FilterViewModel;
import passage.dataset.Dataset;
import passage.dataset.EventFilter;
import passage.lesson.Lesson;
import passage.quiz.QuestionKind;
import passage.quiz.Quiz;
import passage.quiz.QuizRequest;

/** What a quiz is to be made of, and what can be made of it: known a moment after each change. */
final class QuizStartViewModel {

    /** Which events may be asked about. */
    enum Of {
        ALL,
        SOME,
        LESSON
    }

    static final int MOST_QUESTIONS = 50;
    private static final int USUAL_QUESTIONS = 10;

    private final Dataset dataset;
    private final List<Lesson> lessons;
    private final FilterViewModel filter;
    private final Executor background;
    private final Executor foreground;
    private final ObjectProperty<Of> of = new SimpleObjectProperty<>(this, "of", Of.ALL);
    private final ObjectProperty<Lesson> lesson = new SimpleObjectProperty<>(this, "lesson");
    private final Map<QuestionKind, BooleanProperty> kinds = new EnumMap<>(QuestionKind.class);
    private final ObjectProperty<Integer> questions = new SimpleObjectProperty<>(this, "questions", USUAL_QUESTIONS);
    private final StringProperty seed = new SimpleStringProperty(this, "seed");
    private final ReadOnlyObjectWrapper<Optional<Quiz>> quiz =
            new ReadOnlyObjectWrapper<>(this, "quiz", Optional.empty());
    /** Counts the changes, so that what was made before the last one is thrown away. */
    private int changes;

    /**
     * Ten questions of all kinds about everything, to begin with.
     *
     * @param seed the number of the quiz
     * @param background makes quizzes
     * @param foreground is told of them
     */
    QuizStartViewModel(Dataset dataset, List<Lesson> lessons, long seed, Executor background, Executor foreground) {
        this.dataset = dataset;
        this.lessons = List.copyOf(lessons);
        this.filter = new FilterViewModel(dataset);
        this.background = background;
        this.foreground = foreground;
        this.lesson.set(lessons.isEmpty() ? null : lessons.getFirst());
        this.seed.set(Long.toString(seed));
        InvalidationListener changed = _ -> make();
        for (QuestionKind kind : QuestionKind.values()) {
            BooleanProperty wanted = new SimpleBooleanProperty(this, kind.name(), true);
            wanted.addListener(changed);
            kinds.put(kind, wanted);
        }
        of.addListener(changed);
        lesson.addListener(changed);
        questions.addListener(changed);
        this.seed.addListener(changed);
        filter.filterProperty().addListener((_, _, _) -> make());
        make();
    }

    private void make() {
        int change = ++changes;
        quiz.set(Optional.empty());
        Optional<Long> number = number();
        if (number.isEmpty()) {
            return;
        }
        Of wanted = of.get();
        EventFilter chosen =
                wanted == Of.ALL ? EventFilter.ALL : filter.filterProperty().getValue();
        Optional<Lesson> told = Optional.ofNullable(lesson.get()).filter(_ -> wanted == Of.LESSON);
        Set<QuestionKind> asked = EnumSet.noneOf(QuestionKind.class);
        kinds.forEach((kind, isWanted) -> {
            if (isWanted.get()) {
                asked.add(kind);
            }
        });
        int most = questions.get();
        CompletableFuture.supplyAsync(
                        () -> Quiz.of(new QuizRequest(
                                dataset,
                                told.map(one -> QuizRequest.events(dataset, one))
                                        .orElseGet(() -> QuizRequest.events(dataset, chosen)),
                                asked,
                                most,
                                number.get())),
                        background)
                .thenAcceptAsync(made -> show(made, change), foreground);
    }

    private void show(Quiz made, int change) {
        if (change == changes) {
            quiz.set(Optional.of(made));
        }
    }

    /** The number of the quiz, if what is typed is one. */
    private Optional<Long> number() {
        try {
            return Optional.of(Long.parseLong(seed.get().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether what is typed is no number. */
    boolean isSeedWrong() {
        return number().isEmpty();
    }

    /** Those that can be chosen. */
    List<Of> scopes() {
        return lessons.isEmpty() ? List.of(Of.ALL, Of.SOME) : List.of(Of.values());
    }

    List<Lesson> lessons() {
        return lessons;
    }

    ObjectProperty<Of> ofProperty() {
        return of;
    }

    /** The lesson whose events are asked about; null where there are none. */
    ObjectProperty<Lesson> lessonProperty() {
        return lesson;
    }

    FilterViewModel filter() {
        return filter;
    }

    Dataset dataset() {
        return dataset;
    }

    BooleanProperty wanted(QuestionKind kind) {
        return kinds.get(kind);
    }

    /** How many questions are wanted, from 1 to {@link #MOST_QUESTIONS}. */
    ObjectProperty<Integer> questionsProperty() {
        return questions;
    }

    /** The number of the quiz as it is typed. */
    StringProperty seedProperty() {
        return seed;
    }

    /** What was made of it; empty while it is being made, and where the number is none. */
    ReadOnlyObjectProperty<Optional<Quiz>> quizProperty() {
        return quiz.getReadOnlyProperty();
    }
}
