package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import passage.dataset.PassageException;
import passage.export.Form;
import passage.export.Preset;
import passage.export.Sheet;
import passage.layout.Grouping;
import passage.layout.Theme;

class ExportDialogTest extends OpenDialog {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    private static double width(Sheet sheet) {
        return sheet.list().width() * sheet.magnification();
    }

    @Test
    void itBeginsWithTheLanesTheScaleAndTheLanguageOfTheWindow() {
        assertThat(request().grouping()).isEqualTo(Grouping.SOURCE);
        assertThat(request().balance()).isZero();
        assertThat(request().locale()).isEqualTo(Locale.of("az"));
    }

    @Test
    void aPresetSetsSizeThemeLegendAndSourcesAtOnce(FxRobot robot) {
        press(robot, "#export-preset-a0");

        assertThat(Math.round(request().size().width() / 96 * 25.4)).isEqualTo(1189);
        assertThat(request().theme()).isEqualTo(Theme.PRINT);
        assertThat(request().legend()).isTrue();
        assertThat(request().sources()).isPresent();
        assertThat(request().form()).isEqualTo(Form.PICTURE);
    }

    @Test
    void aPresetIsMarkedAsLongAsNothingElseIsChanged(FxRobot robot) {
        ToggleButton a3 = robot.lookup("#export-preset-a3").queryAs(ToggleButton.class);
        press(robot, "#export-preset-a3");
        assertThat(a3.isSelected()).isTrue();

        type(robot, "#export-width", "421");
        assertThat(a3.isSelected()).isFalse();
        type(robot, "#export-width", "420");
        assertThat(a3.isSelected()).as("the same size typed anew").isTrue();
    }

    @Test
    void aSizeThatCannotBeIsSaidAndNothingCanBeSaved(FxRobot robot) {
        type(robot, "#export-width", "-3");

        assertThat(robot.lookup(".wrong")
                        .match(node -> node.isVisible())
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("A side has to be at least 1 mm long.");
        assertThat(save(robot).isDisabled()).isTrue();

        type(robot, "#export-width", "1280");
        assertThat(save(robot).isDisabled()).isFalse();
        assertThat(robot.lookup(".wrong").match(node -> node.isVisible()).tryQuery())
                .isEmpty();
    }

    @Test
    void aRangeThatIsNoneIsSaid(FxRobot robot) {
        robot.interact(() -> dialog.model().scope().kindProperty().set(ScopeKind.RANGE));
        type(robot, "#export-range", "the tsars");

        assertThat(robot.lookup(".wrong")
                        .match(node -> node.isVisible())
                        .queryAs(Label.class)
                        .getText())
                .startsWith("the tsars is not a date: ");
        assertThat(save(robot).isDisabled()).isTrue();
    }

    @Test
    void thePreviewShowsWhatIsChosen(FxRobot robot) throws TimeoutException {
        PageView page = robot.lookup("#export-page").queryAs(PageView.class);
        Label words = robot.lookup("#export-words").queryAs(Label.class);
        until(() -> page.painted().isPresent());
        assertThat(words.getText()).contains("137 of 137 events", "1920 × 1080 px", "about");

        robot.interact(() -> {
            dialog.model().scope().rangeProperty().set("1918");
            dialog.model().scope().kindProperty().set(ScopeKind.RANGE);
            dialog.model().choose(Preset.A3);
        });

        until(() -> words.getText().contains("1918") && !words.getText().contains("137 of"));
        until(() -> Math.abs(width(page.painted().orElseThrow()) - 420 / 25.4 * 96) < 1);
    }

    @Test
    void itLiesWithinTheScreenAlsoOverASmallWindow() {
        Window window = dialog.getDialogPane().getScene().getWindow();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();

        assertThat(screen.contains(window.getX(), window.getY(), window.getWidth(), window.getHeight()))
                .isTrue();
    }

    @Test
    void noRowLiesOverAnother(FxRobot robot) {
        robot.interact(() -> dialog.model().scope().kindProperty().set(ScopeKind.RANGE));
        press(robot, "#export-preset-handout");
        WaitForAsyncUtils.waitForFxEvents();

        List<Double> tops = Stream.of(
                        "#export-scope", "#export-range", "#export-format", "#export-form", "#export-width")
                .map(control -> robot.lookup(control).<Node>query())
                .map(node -> node.localToScene(node.getLayoutBounds()).getMinY())
                .toList();
        assertThat(tops).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyControlHasANameForWhomCannotSeeIt(FxRobot robot) {
        List<Node> controls = Stream.of(".combo-box", ".check-combo-box", ".text-field")
                .flatMap(kind -> robot.lookup(kind).<Node>queryAll().stream())
                .filter(node -> String.valueOf(node.getId()).startsWith("export-"))
                .toList();
        assertThat(controls)
                .hasSizeGreaterThan(12)
                .allSatisfy(node -> assertThat(node.getAccessibleText())
                        .as(node.getId())
                        .isNotBlank()
                        .doesNotContain("_"));
    }
}
