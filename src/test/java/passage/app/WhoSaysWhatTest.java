package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;

/** From a bracket on the timeline to the part of the card that says what each source says. */
class WhoSaysWhatTest extends WindowTest {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
        Event disputed = SampleEvents.event(
                "disputed",
                "A long title ".repeat(8),
                "1991",
                "treaty",
                5,
                "ergun-2020",
                "valiyev-2025",
                "sari-2026",
                "ots-abstract",
                "bakhshaliyeva-2026");
        Event agreed = SampleEvents.event("agreed", "A long title ".repeat(8), "1900", "treaty", 5, "ergun-2020");
        Dataset real = app.dataset();
        app.show(Dataset.of(
                real.folder(),
                Timeline.EMPTY,
                List.of(SampleEvents.dated(disputed, "1991", "1950", "1991", "1991", "1991"), agreed),
                real.sources(),
                List.of()));
    }

    private static boolean isInView(FxRobot robot, String selector) {
        Bounds part = robot.lookup(selector)
                .query()
                .localToScene(robot.lookup(selector).query().getLayoutBounds());
        Node pane = robot.lookup(".card-pane").query();
        return pane.localToScene(pane.getLayoutBounds()).contains(part);
    }

    @Test
    void aClickOnABracketOpensTheCardThere(FxRobot robot) {
        click(robot, "disputed");
        assertThat(app.selectedProperty().get()).isEqualTo("disputed");
        assertThat(isInView(robot, "#card-sources")).isTrue();
        assertThat(isInView(robot, "#card-title")).isFalse();
    }

    @Test
    void aClickOnAnotherEventOpensItsCardAtTheTop(FxRobot robot) {
        click(robot, "agreed");
        assertThat(app.selectedProperty().get()).isEqualTo("agreed");
        assertThat(isInView(robot, "#card-title")).isTrue();
    }

    @Test
    void theReadersColumnGivesWayToTheCard(FxRobot robot) {
        click(robot, "agreed");
        robot.interact(() -> window.reader().wideProperty().set(true));
        click(robot, "disputed");
        assertThat(isInView(robot, "#card-sources")).isTrue();
    }
}
