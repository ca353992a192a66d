package passage.app.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import passage.dataset.Passage;
import passage.export.Shipped;
import passage.quiz.Answer;
import passage.quiz.Asked;
import passage.quiz.CameFirst;
import passage.quiz.InOrder;
import passage.quiz.OnTimeline;
import passage.quiz.Question;
import passage.quiz.QuestionKind;
import passage.quiz.Quiz;
import passage.quiz.WhoSays;

/** A quiz for one alone, by keys and by mouse. */
class AloneTest extends QuizWindowTest {

    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5
    };

    private static Quiz ofEachKind() {
        return quiz(Shipped.dataset(), EnumSet.allOf(QuestionKind.class), 4);
    }

    /** Answers as a person would who knows, or does not. */
    private void answer(FxRobot robot, boolean right) {
        Question question = model.question().orElseThrow();
        switch (question) {
            case CameFirst(var _, int first) -> push(robot, DIGITS[right ? first : 1 - first]);
            case WhoSays(var _, var sources, int index) ->
                push(robot, DIGITS[right ? index : (index + 1) % sources.size()]);
            case InOrder(var _, List<Integer> order) -> {
                if (right) {
                    sort(robot, order);
                }
                push(robot, KeyCode.ENTER);
            }
            case OnTimeline place -> {
                walk(robot, place, right);
                push(robot, KeyCode.ENTER);
            }
        }
    }

    private void sort(FxRobot robot, List<Integer> order) {
        for (int place = 0; place < order.size(); place++) {
            int now = model.order().indexOf(order.get(place));
            while (focusedRow() < now) {
                push(robot, KeyCode.DOWN);
            }
            while (focusedRow() > now) {
                push(robot, KeyCode.UP);
            }
            for (; now > place; now--) {
                push(robot, KeyCode.ALT, KeyCode.UP);
            }
        }
    }

    private int focusedRow() {
        List<String> rows = all(".order-row").stream()
                .map(row -> row.isFocused() ? row.getAccessibleText().substring(0, 1) : "")
                .filter(number -> !number.isEmpty())
                .toList();
        return Integer.parseInt(rows.getFirst()) - 1;
    }

    /** From one end to near the event, or to the end that is farther from it. */
    private void walk(FxRobot robot, OnTimeline place, boolean right) {
        long before = place.days().first() - place.axis().first();
        long after = place.axis().end() - place.days().end();
        push(robot, right || before > after ? KeyCode.HOME : KeyCode.END);
        while (right && place.isMissed(model.given().orElseThrow())) {
            push(robot, KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }

    @Test
    void byKeysToTheEndAndAgainWhatWasWrong(FxRobot robot) {
        open(robot, Shipped.dataset(), ofEachKind(), QuizMode.ALONE);
        for (int number = 1; number <= 4; number++) {
            assertThat(text("#quiz-place")).isEqualTo("Question " + number + " of 4");
            assertThat(all(".proof")).isEmpty();
            answer(robot, number != 2);
            assertAnswerIsShown();
            assertThat(words().stream().anyMatch(words -> words.matches("Right|Close: .*")))
                    .isEqualTo(number != 2);
            push(robot, KeyCode.ENTER);
        }
        assertThat(model.run().isAtEnd()).isTrue();
        assertThat(words()).anyMatch(words -> words.matches("Points: (2\\.[5-9]|3(\\.\\d)?) of 4"));
        assertThat(all(".result-row")).hasSize(4);
        assertThat(button("#quiz-again").getText()).isEqualTo("Again the wrong one");

        push(robot, KeyCode.ENTER);
        assertThat(text("#quiz-place")).isEqualTo("Question 1 of 1");
        answer(robot, true);
        push(robot, KeyCode.ENTER);
        assertThat(words()).contains("Points: 1 of 1", "Nothing was missed.");
    }

    private void assertAnswerIsShown() {
        for (Asked asked : model.question().orElseThrow().asked()) {
            Passage passage = asked.passage();
            assertThat(words())
                    .contains("“" + passage.quote().exact() + "”")
                    .contains(Shipped.dataset()
                            .labelOf(passage.source(), model.messages().locale()));
        }
    }

    @Test
    void whatIsTooFarOffIsToldInWords(FxRobot robot) {
        open(robot, QuizMode.ALONE, QuestionKind.ON_TIMELINE);
        assertThat(button("#quiz-forward").isDisabled()).isTrue();
        answer(robot, false);
        assertThat(words()).anyMatch(words -> words.matches("\\d+ (days|months|years) too (early|late)"));
    }

    @Test
    void aTapPlacesTheGuess(FxRobot robot) {
        open(robot, QuizMode.ALONE, QuestionKind.ON_TIMELINE);
        robot.clickOn(all(".place-strip").getFirst());
        OnTimeline question = (OnTimeline) model.question().orElseThrow();
        long middle = (question.axis().first() + question.axis().end()) / 2;
        long length = question.axis().end() - question.axis().first();
        assertThat(model.placed().orElseThrow()).isBetween(middle - length / 50, middle + length / 50);
    }

    @Test
    void rowsAreDraggedAndMovedByTheirButtons(FxRobot robot) {
        open(robot, QuizMode.ALONE, QuestionKind.IN_ORDER);
        robot.drag(all(".order-row").getFirst()).dropTo(all(".order-row").get(2));
        assertThat(model.order().subList(0, 3)).containsExactly(1, 2, 0);
        robot.clickOn(
                all(".order-row").get(1).lookupAll(".order-button").iterator().next());
        assertThat(model.order().subList(0, 3)).containsExactly(2, 1, 0);
    }

    @Test
    void aNumberMovesTheRowInHand(FxRobot robot) {
        open(robot, QuizMode.ALONE, QuestionKind.IN_ORDER);
        push(robot, KeyCode.DIGIT3);
        assertThat(model.order().subList(0, 3)).containsExactly(1, 2, 0);
        assertThat(focusedRow()).isEqualTo(2);
    }

    @Test
    void arrowsAndEnterChoose(FxRobot robot) {
        open(robot, QuizMode.ALONE, QuestionKind.CAME_FIRST);
        push(robot, KeyCode.DOWN);
        assertThat(model.run().open()).isFalse();
        push(robot, KeyCode.ENTER);
        assertThat(model.run().answer()).contains(new Answer.Chosen(1));
        push(robot, KeyCode.PAGE_DOWN);
        assertThat(model.run().at()).isEqualTo(1);
        push(robot, KeyCode.PAGE_UP);
        assertThat(model.run().answer()).contains(new Answer.Chosen(1));
    }

    @Test
    void whatIsReadInPlaceIsThePassageThatIsShown(FxRobot robot) {
        open(robot, QuizMode.ALONE, QuestionKind.WHO_SAYS);
        push(robot, KeyCode.DIGIT1);
        robot.interact(() -> ((Hyperlink) all(".hyperlink").getFirst()).fire());
        assertThat(read)
                .containsExactly(model.question()
                        .orElseThrow()
                        .asked()
                        .getFirst()
                        .passage()
                        .id());
        assertThat(window.stage().isShowing()).isTrue();
    }

    @Test
    void withNothingToAskItSaysWhatToDo(FxRobot robot) {
        open(robot, Shipped.dataset(), quiz(Shipped.dataset(), Set.of(), 4), QuizMode.ALONE);
        assertThat(words()).contains("Nothing to ask").anyMatch(words -> words.contains("Choose more events"));
    }
}
