package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.PassageException;
import passage.lesson.Lesson;

/** How a lesson of eleven steps and forty-five minutes stands with its time. */
class PresenterPaceTest extends PresenterTest {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    private Node part(String style) {
        return view.lookup(".pace-bar ." + style);
    }

    private double end(String style) {
        return part(style).getBoundsInParent().getMaxX();
    }

    @Test
    void theClockWaitsForTheFirstClickForward(FxRobot robot) {
        pass(robot, 3);
        robot.interact(() -> model.toStep(2));
        robot.interact(() -> model.toStep(0));
        assertThat(text("#elapsed")).isEqualTo("0:00");
        assertThat(text("#pace")).isEqualTo("Starts with the first click");
        assertThat(text("#planned")).isEqualTo("of 45 min");
        assertThat(text("#time")).isEqualTo("14:05");
        robot.interact(model::next);
        pass(robot, 2);
        assertThat(text("#elapsed")).isEqualTo("2:00");
        assertThat(text("#pace")).isEqualTo("On time");
    }

    @Test
    void whoeverStaysTooLongIsSoManyMinutesBehind(FxRobot robot) {
        robot.interact(model::next);
        pass(robot, 6);
        settle();
        assertThat(text("#pace")).isEqualTo("2 min behind");
        assertThat(view.lookup(".pace-bar").getAccessibleText()).isEqualTo("2 min behind");
        assertThat(end("pace-due")).isGreaterThan(end("pace-done"));
        robot.interact(() -> app.messages().localeProperty().set(Locale.of("az")));
        assertThat(text("#pace")).isEqualTo("2 dəq geridə");
    }

    @Test
    void whoeverHurriesIsAhead(FxRobot robot) {
        robot.interact(model::next);
        robot.interact(() -> model.toStep(2));
        pass(robot, 1);
        settle();
        assertThat(text("#pace")).isEqualTo("7 min ahead");
        assertThat(end("pace-due")).isLessThan(end("pace-done"));
    }

    @Test
    void aLessonBegunInItsMiddleHasTheTimeOfWhatIsLeft(FxRobot robot) {
        robot.interact(() -> model.toStep(5));
        assertThat(text("#planned")).isEqualTo("of 25 min");
        robot.interact(model::next);
        pass(robot, 1);
        assertThat(text("#planned")).isEqualTo("of 25 min");
        assertThat(text("#pace")).isEqualTo("On time");
    }

    @Test
    void theClockCanBeStoppedAndSetBack(FxRobot robot) {
        robot.interact(model::next);
        pass(robot, 2);
        robot.clickOn("#pause");
        pass(robot, 2);
        assertThat(text("#pace")).isEqualTo("The clock is stopped");
        assertThat(text("#elapsed")).isEqualTo("2:00");
        robot.clickOn("#pause");
        pass(robot, 60);
        assertThat(text("#elapsed")).isEqualTo("1:02:00");
        robot.interact(() -> ((Button) view.lookup("#reset")).fire());
        assertThat(text("#elapsed")).isEqualTo("0:00");
        pass(robot, 1);
        new Keyboard(robot, view.getScene()).withCtrl(KeyCode.T, "");
        assertThat(text("#elapsed")).isEqualTo("0:00");
    }

    @Test
    void whereNobodyHasSaidHowLongItTakesOnlyTheTimePassedIsTold(FxRobot robot) {
        Lesson known = lessons.getFirst();
        robot.interact(() -> give(new Lesson("x", known.title(), 0, known.steps())));
        robot.interact(model::next);
        pass(robot, 30);
        settle();
        assertThat(text("#elapsed")).isEqualTo("30:00");
        assertThat(text("#planned")).isEmpty();
        assertThat(text("#pace")).isEmpty();
        assertThat(part("pace-due").isVisible()).isFalse();
    }
}
