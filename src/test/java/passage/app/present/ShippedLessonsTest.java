package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static passage.app.present.FewScreens.LEFT;
import static passage.app.present.FewScreens.RIGHT;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import passage.app.present.PresentViewModel.Curtain;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;

/** Each lesson that ships, given by clicker from its first step to its last. */
class ShippedLessonsTest extends LessonTest {

    static List<Lesson> lessons() {
        assertThat(LESSONS).isNotEmpty();
        return LESSONS;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("lessons")
    void showsAtEachClickItsEventItsPassagesAndItsNotes(Lesson lesson, FxRobot robot) {
        give(robot, lesson);
        assertOn(audience(), RIGHT);
        assertOn(presenter(), LEFT);
        LessonPlace place = LessonPlace.of(lesson, 0);
        assertShown();
        while (place.next().isPresent()) {
            place = place.next().get();
            click(robot);
            assertThat(model.place()).isEqualTo(place);
            assertShown();
        }
        click(robot);
        assertThat(model.place()).isEqualTo(place);
        assertThat(place.step()).isEqualTo(lesson.steps().size() - 1);

        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(left).contains(place);
    }

    /** The projector is unplugged, plugged in again with another resolution, and the windows swapped: nothing is lost. */
    @Test
    void goesOnWhateverBecomesOfTheScreens(FxRobot robot) {
        Monitor smaller = FewScreens.monitor(500, 0, 400, 300);
        give(robot, LESSONS.getFirst());
        click(robot);
        click(robot);

        become(robot, LEFT);
        assertOn(audience(), LEFT);
        assertThat(presenter().isShowing()).isFalse();
        click(robot);
        assertShown();

        become(robot, LEFT, RIGHT);
        assertOn(audience(), RIGHT);
        assertOn(presenter(), LEFT);
        click(robot);
        assertShown();

        become(robot, LEFT, smaller);
        assertOn(audience(), smaller);
        robot.interact(presentation::swapScreens);
        assertOn(audience(), LEFT);
        assertOn(presenter(), smaller);
        click(robot);
        assertShown();
        assertThat(model.place()).isEqualTo(clicked(5));
    }

    private static LessonPlace clicked(int clicks) {
        LessonPlace place = LessonPlace.of(LESSONS.getFirst(), 0);
        for (int click = 0; click < clicks; click++) {
            place = place.next().orElseThrow();
        }
        return place;
    }

    private void become(FxRobot robot, Monitor... monitors) {
        LessonPlace place = model.place();
        Curtain curtain = model.curtainProperty().get();
        robot.interact(() -> screens.become(monitors));
        settle();
        assertThat(model.place()).isEqualTo(place);
        assertThat(model.curtainProperty().get()).isEqualTo(curtain);
    }

    @Test
    void aBlackScreenStaysBlackWhenItIsPluggedInAgain(FxRobot robot) {
        give(robot, LESSONS.getFirst());
        robot.interact(() -> model.curtainProperty().set(Curtain.BLACK));
        become(robot, LEFT);
        become(robot);
        become(robot, RIGHT);
        become(robot, LEFT, RIGHT);
        assertThat(model.curtainProperty().get()).isEqualTo(Curtain.BLACK);
        assertOn(audience(), RIGHT);
    }
}
