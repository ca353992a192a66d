package passage.app.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.export.Shipped;
import passage.quiz.QuestionKind;
import passage.quiz.Quiz;
import passage.quiz.QuizRequest;
import passage.quiz.SmallLists;

/** What a quiz is to be made of. */
class QuizStartViewModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private QuizStartViewModel start(Dataset dataset) {
        QuizStartViewModel model = new QuizStartViewModel(dataset, Shipped.lessons(), 7, waiting::add, Runnable::run);
        work();
        return model;
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private List<String> events(Quiz quiz) {
        return quiz.questions().stream()
                .flatMap(question -> question.asked().stream())
                .map(asked -> asked.event().id())
                .toList();
    }

    @Test
    void beginsWithTenQuestionsAboutEverything() {
        QuizStartViewModel model = start(Shipped.dataset());
        Quiz quiz = model.quizProperty().get().orElseThrow();
        assertThat(quiz)
                .isEqualTo(Quiz.of(new QuizRequest(
                        Shipped.dataset(), Shipped.dataset().events(), Set.of(QuestionKind.values()), 10, 7)));
    }

    @Test
    void aFilterLeavesOnlyWhatItAccepts() {
        QuizStartViewModel model = start(Shipped.dataset());
        model.ofProperty().set(QuizStartViewModel.Of.SOME);
        model.filter().categoriesProperty().set(Set.of("treaty"));
        assertThat(model.quizProperty().get()).as("being made").isEmpty();
        work();
        assertThat(events(model.quizProperty().get().orElseThrow()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                Shipped.dataset().event(id).orElseThrow().category())
                        .isEqualTo("treaty"));
        model.ofProperty().set(QuizStartViewModel.Of.ALL);
        work();
        assertThat(events(model.quizProperty().get().orElseThrow()))
                .anyMatch(id ->
                        !Shipped.dataset().event(id).orElseThrow().category().equals("treaty"));
    }

    @Test
    void aLessonLeavesItsEvents() {
        QuizStartViewModel model = start(Shipped.dataset());
        model.ofProperty().set(QuizStartViewModel.Of.LESSON);
        work();
        List<String> told = Shipped.lessons().getFirst().steps().stream()
                .flatMap(step -> step.events().stream())
                .toList();
        assertThat(told).containsAll(events(model.quizProperty().get().orElseThrow()));
    }

    @Test
    void onlyTheKindsWantedAreAsked() {
        QuizStartViewModel model = start(Shipped.dataset());
        for (QuestionKind kind : QuestionKind.values()) {
            model.wanted(kind).set(kind == QuestionKind.WHO_SAYS);
        }
        work();
        assertThat(model.quizProperty().get().orElseThrow().questions())
                .hasSize(10)
                .allSatisfy(question -> assertThat(question.kind()).isEqualTo(QuestionKind.WHO_SAYS));
    }

    @Test
    void whatWasMadeBeforeTheLastChangeIsThrownAway() {
        QuizStartViewModel model = start(Shipped.dataset());
        model.questionsProperty().set(3);
        Runnable late = waiting.removeLast();
        model.questionsProperty().set(5);
        work();
        late.run();
        assertThat(model.quizProperty().get().orElseThrow().questions()).hasSize(5);
    }

    @Test
    void aNumberThatIsNoneMakesNoQuiz() {
        QuizStartViewModel model = start(Shipped.dataset());
        model.seedProperty().set("seven");
        work();
        assertThat(model.quizProperty().get()).isEmpty();
        assertThat(model.isSeedWrong()).isTrue();
        model.seedProperty().set(" 8 ");
        work();
        assertThat(model.quizProperty().get().orElseThrow().seed()).isEqualTo(8);
    }

    @Test
    void withoutEventsThereIsAQuizWithoutQuestions() {
        QuizStartViewModel model = start(SmallLists.of(List.of()));
        assertThat(model.quizProperty().get().orElseThrow().questions()).isEmpty();
    }
}
