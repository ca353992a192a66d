package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.PassageException;

/** The sheet of keys and gestures. */
class KeySheetTest extends WindowTest {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @AfterEach
    void putItAway(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aQuestionMarkOpensIt(FxRobot robot) {
        robot.interact(window.timelineView()::requestFocus);
        robot.write("?");
        settle();
        assertThat(robot.lookup("#keys").tryQuery()).isPresent();
    }

    @Test
    void f1OpensIt(FxRobot robot) {
        robot.interact(window.timelineView()::requestFocus);
        robot.press(KeyCode.F1).release(KeyCode.F1);
        settle();
        assertThat(robot.lookup("#keys").tryQuery()).isPresent();
    }

    @Test
    void itNamesEveryKeyOfTheMenus(FxRobot robot) {
        MainMenu menu = robot.from(window.root()).lookup(".menu-bar").queryAs(MainMenu.class);
        List<String> keys = menu.getMenus().stream()
                .flatMap(KeySheetTest::items)
                .map(MenuItem::getAccelerator)
                .filter(keyOrNone -> keyOrNone != null)
                .map(KeyCombination::getDisplayText)
                .toList();
        open(robot);

        assertThat(keys).hasSizeGreaterThan(8).contains("Ctrl+0", "Alt+←");
        assertThat(signs(robot)).containsAll(keys);
    }

    @Test
    void gesturesAreNamedInTheLanguageOfTheMoment(FxRobot robot) {
        robot.interact(() -> app.messages().localeProperty().set(Locale.of("tr")));
        open(robot);

        assertThat(signs(robot)).contains("Shift+Sürükleme", "Sıkıştırma", "+", "Esc", "Home", "B", "L", "F");
    }

    private void open(FxRobot robot) {
        robot.interact(() -> KeySheet.show(
                app,
                new CategoryChip(app, _ -> Optional.empty()),
                window.root().getScene().getWindow()));
        settle();
    }

    private static List<String> signs(FxRobot robot) {
        return all(robot, ".key").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(KeySheetTest::items) : Stream.of(item);
    }

    @Test
    void itShowsTheColourOfEveryCategory(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#keys .chip").queryAll())
                .hasSameSizeAs(app.dataset().categories());
    }

    /** On a screen of twice the size it is read from twice as far. */
    @Test
    void itIsLargerOverALargerWindow(FxRobot robot) {
        Window owner = window.root().getScene().getWindow();
        assertThat(Sheets.larger(owner)).isLessThan(1.05);
        robot.interact(() -> {
            Stage large = new Stage();
            large.setWidth(3840);
            large.setHeight(2160);
            assertThat(Sheets.larger(large)).isGreaterThan(1.5);
            large.setHeight(700);
            assertThat(Sheets.larger(large)).isLessThan(1.05);
        });
    }
}
