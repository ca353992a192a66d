package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final Queue<Runnable> elsewhere = new ArrayDeque<>();
    private final Queue<Runnable> here = new ArrayDeque<>();
    private final List<String> begun = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Newest<String, String> newest = new Newest<>(this::work, elsewhere::add, here::add);

    private String work(String question) {
        begun.add(question);
        if (question.isEmpty()) {
            throw new IllegalArgumentException("nothing was asked");
        }
        return question + "!";
    }

    private void ask(String question) {
        newest.ask(question, answers::add, error -> answers.add(error.getMessage()));
    }

    private static void run(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void aQuestionIsAnsweredHere() {
        ask("a");
        run(elsewhere);
        assertThat(answers).isEmpty();
        run(here);
        assertThat(answers).containsExactly("a!");
    }

    @Test
    void whatANewerHasFollowedIsNotEvenBegun() {
        ask("a");
        ask("b");
        ask("c");
        run(elsewhere);
        run(here);
        assertThat(begun).containsExactly("c");
        assertThat(answers).containsExactly("c!");
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        ask("a");
        run(elsewhere);
        ask("b");
        run(here);
        assertThat(answers).isEmpty();
        run(elsewhere);
        run(here);
        assertThat(answers).containsExactly("b!");
    }

    @Test
    void whatIsForgottenIsNotAnswered() {
        ask("a");
        run(elsewhere);
        newest.forget();
        run(here);
        assertThat(answers).isEmpty();
    }

    @Test
    void whatWentWrongIsToldHere() {
        ask("");
        run(elsewhere);
        assertThat(answers).isEmpty();
        run(here);
        assertThat(answers).containsExactly("nothing was asked");
    }
}
