package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.PassageException;
import passage.layout.EventsInView;
import passage.layout.Theme;

/** The line at the foot of the window, and how the focus is seen on what keys reach there and in the toolbar. */
class StatusBarTest extends WindowTest {

    private static final Color ACCENT = Color.web(Theme.LIGHT.accent().hex());

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    private EventsInView seen() {
        return window.timeline().eventsInViewProperty().get();
    }

    @Test
    void countsWhatIsInViewAndWhatOfItHasNoTitle(FxRobot robot) {
        settle();
        int all = app.dataset().events().size();
        assertThat(seen().all()).isEqualTo(all);
        assertThat(text(robot, "#status"))
                .contains(all + " events in view · " + seen().untitled() + " without room for a title");

        // Where the Treaty of Küçük Kaynarca stands within a span of more than a century.
        robot.interact(() -> window.timeline().look(window.timeline().windows().around(-71_500, -71_400, 10)));
        settle();
        assertThat(seen().all()).isEqualTo(2);
        assertThat(text(robot, "#status")).contains("2 events in view");
        assertThat(text(robot, "#status").contains("without room")).isEqualTo(seen().untitled() > 0);
    }

    @Test
    void theFocusIsSeenOnLanguagesAndOnTheSlider(FxRobot robot) {
        Region language = (Region) tabTo(robot, ToggleButton.class, "language");
        assertThat(language.getBorder().getStrokes()).anySatisfy(stroke -> {
            assertThat(stroke.getTopStroke()).isEqualTo(ACCENT);
            assertThat(stroke.getWidths().getTop()).isGreaterThanOrEqualTo(2);
        });
        Region thumb = (Region) tabTo(robot, Slider.class, "slider").lookup(".thumb");
        assertThat(thumb.getBackground().getFills().getFirst().getFill()).isEqualTo(ACCENT);
        assertThat(thumb.getBackground().getFills().getFirst().getInsets().getTop())
                .isNegative();
    }

    private Node tabTo(FxRobot robot, Class<? extends Node> kind, String style) {
        robot.interact(window.timelineView()::requestFocus);
        for (int i = 0; i < 40; i++) {
            robot.push(KeyCode.TAB);
            settle();
            Node focused = window.root().getScene().getFocusOwner();
            if (kind.isInstance(focused) && focused.getStyleClass().contains(style)) {
                return focused;
            }
        }
        throw new AssertionError("Tab does not reach " + style);
    }
}
