package passage.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import passage.export.Shipped;
import passage.layout.Seeds;

/** A quiz under way. */
class QuizRunTest {
    private final Quiz quiz = SmallLists.quiz(Shipped.dataset(), 4, 1);

    private QuizRun answered(QuizRun run, Answer answer) {
        return run.answered(answer).forward();
    }

    /** An answer that is worth less than the right one. */
    private static Answer wrong(Question question) {
        return switch (question) {
            case CameFirst(var _, int first) -> new Answer.Chosen(1 - first);
            case WhoSays(var _, var sources, int right) -> new Answer.Chosen((right + 1) % sources.size());
            case InOrder(var _, List<Integer> order) -> new Answer.Arranged(order.reversed());
            case OnTimeline(var _, var days, var axis) ->
                new Answer.Placed(
                        days.first() - axis.first() > axis.end() - days.end() ? axis.first() : axis.end() - 1);
        };
    }

    @Test
    void rightAnswersGiveAllPoints() {
        QuizRun run = QuizRun.of(quiz);
        for (Question question : quiz.questions()) {
            assertThat(run.question()).contains(question);
            run = answered(run, question.solution());
        }
        assertThat(run.isAtEnd()).isTrue();
        assertThat(run.question()).isEmpty();
        assertThat(run.points()).isEqualTo(4);
        assertThat(run.againMissed().quiz().questions()).isEmpty();
    }

    @Test
    void whatWasMissedIsAskedAgainUntilNothingIsLeft() {
        QuizRun run = QuizRun.of(quiz);
        for (int i = 0; i < 4; i++) {
            Question question = quiz.questions().get(i);
            run = answered(run, i % 2 == 0 ? question.solution() : wrong(question));
        }
        QuizRun again = run.againMissed();
        assertThat(again.quiz().questions())
                .containsExactly(quiz.questions().get(1), quiz.questions().get(3));
        assertThat(again.at()).isZero();
        assertThat(again.points()).isZero();
        assertThat(again.quiz().wanted()).isEqualTo(2);
    }

    @Test
    void anAnswerThatIsShownCannotBeMended() {
        Question question = quiz.questions().getFirst();
        QuizRun run = QuizRun.of(quiz).answered(wrong(question));
        assertThat(run.open()).isTrue();
        assertThat(run.answered(question.solution())).isEqualTo(run);
        QuizRun shown = QuizRun.of(quiz).forward();
        assertThat(shown.answered(question.solution()).answer()).isEmpty();
        assertThat(shown.isMissed(0)).isTrue();
    }

    @Test
    void clicksForwardAskAndShowInTurnAndClicksBackUndoThem() {
        QuizRun run = QuizRun.of(quiz);
        assertThat(run.back()).isEqualTo(run);
        for (int click = 0; click < 8; click++) {
            assertThat(run.at()).isEqualTo(click / 2);
            assertThat(run.open()).isEqualTo(click % 2 == 1);
            QuizRun next = run.forward();
            assertThat(next.back()).isEqualTo(run);
            run = next;
        }
        assertThat(run.isAtEnd()).isTrue();
        assertThat(run.forward()).isEqualTo(run);
    }

    @Test
    void whoGoesBackFindsAnswersAsTheyWereGiven() {
        Answer given = wrong(quiz.questions().getFirst());
        QuizRun run = answered(QuizRun.of(quiz), given).back();
        assertThat(run.at()).isZero();
        assertThat(run.open()).isTrue();
        assertThat(run.answer()).isEqualTo(Optional.of(given));
    }

    @Test
    void pointsNeverFallByAnswering() {
        Seeds.each(100, random -> {
            QuizRun run = QuizRun.of(quiz);
            while (!run.isAtEnd()) {
                Question question = run.question().orElseThrow();
                QuizRun next = answered(run, random.nextBoolean() ? question.solution() : wrong(question));
                assertThat(next.points()).isBetween(run.points(), (double) next.at());
                run = next;
            }
        });
    }
}
