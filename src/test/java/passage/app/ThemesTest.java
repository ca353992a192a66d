package passage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.display.Target;
import passage.layout.Frame;
import passage.layout.Theme;

/** The window in its themes, the magnified one above all: what is pointed at is what is meant. */
class ThemesTest extends WindowTest {

    private static final String GULISTAN = "treaty-of-gulistan";

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
        app.themeProperty().addListener((_, _, theme) -> Look.dress(window.root(), theme));
    }

    private void show(FxRobot robot, Theme theme) {
        robot.interact(() -> app.themeProperty().set(theme));
        settle();
    }

    private List<RadioMenuItem> choices(FxRobot robot) {
        MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
        Menu themes = bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(menu -> menu.getText().equals("Theme"))
                .findFirst()
                .orElseThrow();
        return themes.getItems().stream().map(RadioMenuItem.class::cast).toList();
    }

    @Test
    void menuOffersTheThemesAndMarksTheOneOfTheMoment(FxRobot robot) {
        List<RadioMenuItem> choices = choices(robot);
        assertThat(choices)
                .extracting(RadioMenuItem::getText)
                .containsExactly("Light", "Dark", "High contrast", "Projector");
        robot.interact(() -> choices.get(3).fire());
        assertThat(app.themeProperty().get()).isEqualTo(Theme.PROJECTOR);
        assertThat(choices.stream().filter(RadioMenuItem::isSelected)).containsExactly(choices.get(3));
        robot.interact(app::switchTheme);
        assertThat(choices.stream().filter(RadioMenuItem::isSelected)).containsExactly(choices.get(0));
    }

    @Test
    void magnifiedEventIsSelectedWhereItIsSeen(FxRobot robot) {
        show(robot, Theme.PROJECTOR);
        String shown = shownEvent();
        click(robot, shown);
        assertThat(app.selectedProperty().get()).isEqualTo(shown);
    }

    /** The event with a label that lies most to the right: there a point and a pixel are furthest apart. */
    private String shownEvent() {
        return app.dataset().events().stream()
                .map(Event::id)
                .filter(this::standsAlone)
                .max(Comparator.comparingDouble(this::right))
                .orElseThrow();
    }

    private boolean standsAlone(String id) {
        return window.timelineView()
                .boundsOf(id)
                .flatMap(at -> window.timelineView().targetAt(at.x() + at.width() / 2, at.y() + at.height() / 2))
                .filter(target -> target instanceof Target.Event(String found, String _) && found.equals(id))
                .isPresent();
    }

    private double right(String id) {
        return window.timelineView().boundsOf(id).orElseThrow().right();
    }

    @Test
    void wheelZoomsAMagnifiedTimelineAroundTheDayUnderThePointer(FxRobot robot) {
        show(robot, Theme.PROJECTOR);
        Frame before = window.timeline().frame();
        double x = before.width() - 40;
        double day = before.day(x);
        new Hand(robot, window.timelineView()).wheel(x, 200, 0, 80);
        settle();
        Frame after = window.timeline().frame();
        assertThat(after.viewport().span()).isLessThan(before.viewport().span());
        assertThat(after.x(day)).isCloseTo(x, within(1.0));
    }

    @Test
    void magnifiedTimelineIsLaidOutOnLessRoomAndPaintedOnAllOfIt(FxRobot robot) {
        Canvas canvas = (Canvas) window.timelineView().getChildrenUnmodifiable().getFirst();
        double pixels = canvas.getWidth();
        double shown = shownWidth();
        double points = window.timeline().frame().width();
        assertThat(points).isEqualTo(pixels);

        show(robot, Theme.PROJECTOR);
        assertThat(window.timeline().frame().width()).isCloseTo(points / 1.5, within(0.01));
        assertThat(canvas.getWidth()).as("pixels of the canvas").isCloseTo(pixels, within(0.01));
        assertThat(canvas.getLocalToSceneTransform().getMxx())
                .as("of one pixel")
                .isCloseTo(1, within(1e-9));
        assertThat(shownWidth()).isCloseTo(shown, within(0.01));

        show(robot, Theme.LIGHT);
        assertThat(window.timeline().frame().width()).isEqualTo(points);
    }

    private double shownWidth() {
        Node view = window.timelineView();
        return view.localToScene(view.getBoundsInLocal()).getWidth();
    }

    @Test
    void wordsOfTheInterfaceAreLargerForAProjector(FxRobot robot) {
        click(robot, GULISTAN);
        double before = titleSize(robot);
        show(robot, Theme.PROJECTOR);
        assertThat(titleSize(robot)).isGreaterThan(1.2 * before);
        show(robot, Theme.HIGH_CONTRAST);
        assertThat(titleSize(robot)).isEqualTo(before);
    }

    private static double titleSize(FxRobot robot) {
        return robot.lookup("#card-title").queryAs(Label.class).getFont().getSize();
    }
}
