package passage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.PassageException;
import passage.layout.Grouping;
import passage.layout.Metrics;
import passage.layout.Theme;

/** What the window does where it is small, and when it is made large again. */
class SmallWindowTest extends WindowTest {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @Test
    void theToolbarHasRoomInEveryLanguageAndTheme(FxRobot robot) {
        BorderPane root = (BorderPane) window.root();
        for (Theme theme : Theme.OF_WINDOWS) {
            for (Locale language : Messages.LANGUAGES) {
                for (Grouping lanes : Grouping.values()) {
                    robot.interact(() -> {
                        app.themeProperty().set(theme);
                        Look.dress(root, theme);
                        app.messages().localeProperty().set(language);
                        window.timeline().groupingProperty().set(lanes);
                    });
                    settle();
                    assertThat(root.minWidth(-1))
                            .as("%s, %s, %s", theme.name(), language, lanes)
                            .isLessThanOrEqualTo(PassageApp.NARROWEST);
                }
            }
        }
    }

    /** The name stands in the title of the window and the theme in the menu, so these give way. */
    @Test
    void whatTheToolbarHasNoRoomForComesBack(FxRobot robot) {
        Region toolbar = (Region) ((BorderPane) window.root()).getTop();
        Node name = robot.lookup(".logo-name").query();
        for (double width : new double[] {1600, toolbar.minWidth(-1), 1600}) {
            robot.interact(() -> {
                toolbar.resize(width, 56);
                toolbar.layout();
                assertThat(name.isVisible()).isEqualTo(width == 1600);
            });
        }
    }

    @Test
    void columnsHaveTheirWidthsAgain(FxRobot robot) {
        robot.interact(() -> app.selectedProperty().set("shusha-declaration"));
        assertWidthsComeBack(robot);
        robot.interact(() -> window.reader().wideProperty().set(true));
        assertWidthsComeBack(robot);
        robot.interact(() -> {
            window.reader().wideProperty().set(false);
            app.listProperty().set(true);
        });
        assertWidthsComeBack(robot);
    }

    private void assertWidthsComeBack(FxRobot robot) {
        List<Double> before = widths(robot, 1700);
        assertThat(widths(robot, 1000)).isNotEqualTo(before);
        assertThat(widths(robot, 1700)).isEqualTo(before);
    }

    private List<Double> widths(FxRobot robot, double width) {
        robot.interact(() -> {
            window.root().resize(width, 900);
            window.root().layout();
        });
        return robot.lookup(".split-pane").queryAs(Columns.class).getItems().stream()
                .map(column -> ((Region) column).getWidth())
                .toList();
    }

    @Test
    void lanesThatGoOnBelowHaveABarToMoveThemBy(FxRobot robot) {
        heighten(robot, 940);
        ScrollBar bar = (ScrollBar) window.timelineView().lookup(".lanes-bar");
        assertThat(bar.isVisible()).isFalse();
        heighten(robot, 420);
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.getVisibleAmount()).isBetween(1.0, bar.getMax());

        robot.interact(() -> bar.setValue(bar.getMax()));
        assertThat(window.timeline().scrollProperty().get()).isEqualTo(bar.getMax());
        robot.interact(() -> window.timeline().scrollTo(30));
        settle();
        assertThat(bar.getValue()).isEqualTo(30);

        String selected = app.selectedProperty().get();
        Point2D thumb = bar.localToScreen(bar.getWidth() / 2, 20);
        robot.drag(thumb).dropTo(thumb.add(0, 60));
        settle();
        assertThat(window.timeline().scrollProperty().get()).isGreaterThan(30);
        assertThat(app.selectedProperty().get()).isEqualTo(selected);
        assertThat(window.timeline().viewportProperty().get())
                .isEqualTo(window.timeline().windows().whole());
    }

    /** The window of one test is that of the next. */
    private static void heighten(FxRobot robot, double height) {
        robot.interact(() -> Window.getWindows().getFirst().setHeight(height));
        settle();
    }

    @Test
    void anEventOfSeveralLanesIsShownInTheNearest(FxRobot robot) {
        robot.interact(() -> window.timeline().groupingProperty().set(Grouping.SOURCE));
        heighten(robot, 340);
        robot.interact(() -> window.timeline().scrollTo(1e6));
        settle();
        double before = window.timeline().scrollProperty().get();
        assertThat(before).isGreaterThan(2 * Metrics.ROW);
        robot.interact(() -> window.timelineView().reveal("second-karabakh-war"));
        assertThat(window.timeline().scrollProperty().get()).isCloseTo(before, within(Metrics.ROW));
    }
}
