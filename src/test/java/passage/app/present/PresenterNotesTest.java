package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.lesson.Lesson;
import passage.lesson.Step;

/** Notes of every length and size, and lessons of every length. */
class PresenterNotesTest extends PresenterTest {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    private Label note() {
        return (Label) view.lookup(".presenter-notes");
    }

    private double type() {
        return note().getFont().getSize();
    }

    private Step step(String note, String... missing) {
        Step step = lessons.getFirst().steps().getFirst();
        List<String> events = new ArrayList<>(List.of(missing));
        events.addAll(step.events());
        return new Step(
                step.view(),
                step.scale(),
                events,
                List.of(),
                step.reveal(),
                Optional.empty(),
                LocalizedText.of(note),
                step.question(),
                step.answer(),
                step.seconds());
    }

    private void give(FxRobot robot, List<Step> steps) {
        robot.interact(() -> give(new Lesson("x", LocalizedText.of("X"), 45, steps)));
        settle();
    }

    @Test
    void keysMakeThemLargerAndSmallerAndAsTheyWere(FxRobot robot) {
        Keyboard keys = new Keyboard(robot, view.getScene());
        double usual = type();
        keys.withCtrl(KeyCode.PLUS, "");
        settle();
        assertThat(type()).isGreaterThan(usual);
        assertThat(text("#notes-size")).isEqualTo("115 %");
        for (int i = 0; i < 20; i++) {
            keys.withCtrl(KeyCode.ADD, "");
        }
        settle();
        assertThat(type()).isBetween(2.95 * usual, 3.05 * usual);
        assertThat(text("#notes-size")).isEqualTo("300 %");
        keys.withCtrl(KeyCode.DIGIT0, "");
        settle();
        assertThat(type()).isEqualTo(usual);
        for (int i = 0; i < 20; i++) {
            keys.withCtrl(KeyCode.MINUS, "");
        }
        settle();
        assertThat(type()).isBetween(0.79 * usual, 0.81 * usual);
    }

    @Test
    void buttonsDoTheSame(FxRobot robot) {
        robot.clickOn("A+").clickOn("A+").clickOn("A−");
        assertThat(text("#notes-size")).isEqualTo("115 %");
    }

    @Test
    void thoseOfTwentyThousandCharactersAreScrolledAndStartAtTheirBeginning(FxRobot robot) {
        String words = "A long note that somebody has copied from somewhere. "
                .repeat(400)
                .substring(0, 20_000);
        give(robot, List.of(step(words), step("Short.")));
        assertThat(note().getText()).hasSize(words.strip().length());
        ScrollPane scroll = (ScrollPane) view.lookup("#notes .scroll-pane");
        assertThat(note().getHeight())
                .isGreaterThan(2 * scroll.getViewportBounds().getHeight());
        robot.interact(() -> scroll.setVvalue(1));
        robot.interact(() -> model.toStep(1));
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void whoeverTabsToThemScrollsThemByArrows(FxRobot robot) throws PassageException {
        give(robot, List.of(step("A long note. ".repeat(1000)), step("Short.")));
        ScrollPane scroll = (ScrollPane) view.lookup("#notes .scroll-pane");
        new ClickerKeys(new Clicker(model, new GivenLesson(), new SetAlarm())).listenTo(view.getScene());
        for (int i = 0; i < 40 && view.getScene().getFocusOwner() != scroll; i++) {
            robot.press(KeyCode.TAB).release(KeyCode.TAB);
        }
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertThat(scroll.getVvalue()).isPositive();
        assertThat(model.place().beat()).isZero();
        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        assertThat(model.place().beat()).isEqualTo(1);
    }

    @Test
    void markupIsShownAsItIsWritten(FxRobot robot) {
        give(robot, List.of(step("<b>Bold</b> & <script>alert(1)</script>\n\n  Second {0} paragraph")));
        assertThat(texts(".presenter-notes"))
                .containsExactly("<b>Bold</b> & <script>alert(1)</script>", "Second {0} paragraph");
    }

    @Test
    void eventsThatTheDataLackAreNamedCalmly(FxRobot robot) {
        assertThat(isShown("#missing")).isFalse();
        give(robot, List.of(step("A note.", "nowhere", "never")));
        assertThat(text("#missing")).isEqualTo("2 events of this step are not in the data: nowhere, never");
        assertThat(isShown("#missing")).isTrue();
    }

    @Test
    void theStepsAreListedByTitleAndDate(FxRobot robot) {
        List<String> titles = texts("#steps .row-title");
        assertThat(titles).hasSizeGreaterThan(8).startsWith("Treaty of Karlowitz");
        assertThat(texts("#steps .step-date")).startsWith("1699");
        assertThat(view.lookup("#steps .step-row:current").getAccessibleText())
                .isEqualTo("Step 1, shown now: Treaty of Karlowitz, 1699");
    }

    @Test
    void aClickOnAStepGoesThere(FxRobot robot) {
        robot.clickOn(row(robot, 3));
        assertThat(model.place().step()).isEqualTo(3);
        settle();
        assertThat(view.lookup("#steps .step-row:current").getAccessibleText()).startsWith("Step 4, shown now");
    }

    @Test
    void arrowsAndEnterGoToAStep(FxRobot robot) {
        robot.interact(() -> view.lookup("#steps").requestFocus());
        Keyboard keys = new Keyboard(robot, view.getScene());
        keys.press(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(model.place().step()).isZero();
        keys.press(KeyCode.ENTER);
        assertThat(model.place().step()).isEqualTo(2);
    }

    private Node row(FxRobot robot, int step) {
        return robot.from(view).lookup(".step-row").<StepRow>queryAll().stream()
                .filter(row -> row.getIndex() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fiveHundredStepsAreRowsOnlyWhereTheyAreSeen(FxRobot robot) throws TimeoutException {
        give(robot, IntStream.range(0, 500).mapToObj(i -> step("Note " + i)).toList());
        robot.interact(() -> model.toStep(437));
        settle();
        assertThat(((ListView<?>) view.lookup("#steps")).getItems()).hasSize(500);
        assertThat(view.lookupAll(".step-row")).hasSizeLessThan(40);
        until(() -> view.lookup("#steps .step-row:current") != null);
        Node current = view.lookup("#steps .step-row:current");
        assertThat(current.getAccessibleText()).startsWith("Step 438, shown now");
        assertThat(view.lookup("#steps").getBoundsInLocal())
                .matches(list -> list.contains(current.getBoundsInParent()), "holds " + current.getBoundsInParent());
    }
}
