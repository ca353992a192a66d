package passage.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A quiz under way: which question is asked, whether its answer is shown, and what has been answered so far. Immutable;
 * each step gives another one.
 *
 * @param answers by question
 * @param at the index of the question, or their number where the end is reached
 * @param open whether the answer is shown
 */
public record QuizRun(Quiz quiz, List<Optional<Answer>> answers, int at, boolean open) {
    public QuizRun {
        answers = List.copyOf(answers);
    }

    /** At the first question of a quiz. */
    public static QuizRun of(Quiz quiz) {
        return new QuizRun(quiz, Collections.nCopies(quiz.questions().size(), Optional.empty()), 0, false);
    }

    /** The question that is asked; none at the end. */
    public Optional<Question> question() {
        return isAtEnd() ? Optional.empty() : Optional.of(quiz.questions().get(at));
    }

    /** Whether all questions have been gone through. */
    public boolean isAtEnd() {
        return at == quiz.questions().size();
    }

    /** What was answered to the question that is asked. */
    public Optional<Answer> answer() {
        return isAtEnd() ? Optional.empty() : answers.get(at);
    }

    /** Keeps an answer and shows the right one; what is shown already can no longer be answered. */
    public QuizRun answered(Answer answer) {
        if (open || isAtEnd()) {
            return this;
        }
        List<Optional<Answer>> now = new ArrayList<>(answers);
        now.set(at, Optional.of(answer));
        return new QuizRun(quiz, now, at, true);
    }

    /** Shows the answer, or goes on to the next question, and after the last to the end. */
    public QuizRun forward() {
        if (isAtEnd()) {
            return this;
        }
        return open
                ? new QuizRun(
                        quiz,
                        answers,
                        at + 1,
                        at + 1 < answers.size() && answers.get(at + 1).isPresent())
                : new QuizRun(quiz, answers, at, true);
    }

    /** Hides an answer that was only shown, or goes back to the question before with its answer. */
    public QuizRun back() {
        if (open && answer().isEmpty()) {
            return new QuizRun(quiz, answers, at, false);
        }
        return at == 0 ? this : new QuizRun(quiz, answers, at - 1, true);
    }

    /** The points of all answers together; a question without one counts nothing. */
    public double points() {
        return IntStream.range(0, answers.size()).mapToDouble(this::points).sum();
    }

    /** The points of one question, from 0 to 1. */
    public double points(int index) {
        return answers.get(index).map(quiz.questions().get(index)::points).orElse(0.0);
    }

    /** Whether a question was answered wrongly, or not at all. */
    public boolean isMissed(int index) {
        return answers.get(index).map(quiz.questions().get(index)::isMissed).orElse(true);
    }

    /** The same from the beginning with the questions that were missed. */
    public QuizRun againMissed() {
        List<Question> missed = IntStream.range(0, answers.size())
                .filter(this::isMissed)
                .mapToObj(quiz.questions()::get)
                .toList();
        return of(new Quiz(quiz.seed(), missed.size(), missed));
    }
}
