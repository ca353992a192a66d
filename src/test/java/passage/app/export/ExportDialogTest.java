package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.Messages;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.Scope;
import passage.layout.Grouping;
import passage.layout.Theme;

@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {

    @TempDir
    private Path folder;

    private final List<ExportChoices> remembered = new ArrayList<>();
    private final List<Path> questions = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private boolean replace;
    private String suggested = "";
    private ExportDialog dialog;

    private final ExportHost host = new ExportHost() {
        @Override
        public Optional<Path> ask(FileChooser chooser) {
            suggested = chooser.getInitialFileName();
            return answer;
        }

        @Override
        public boolean mayReplace(Path file) {
            questions.add(file);
            return replace;
        }

        @Override
        public String sentence(Throwable error) {
            return error instanceof PassageException known
                    ? known.getLocalizedMessage(Locale.ENGLISH)
                    : error.toString();
        }

        @Override
        public void print(Exported exported, ExportRequest request, Consumer<String> say) {
            say.accept("There is no printer.");
        }

        @Override
        public boolean canOpen() {
            return true;
        }

        @Override
        public void open(Path file) {
            questions.add(file);
        }
    };

    @Start
    void start(Stage stage) throws PassageException {
        stage.setScene(new Scene(new Region(), 980, 940));
        // The dialog lies over the middle of it, which has to leave it within the screen of the headless platform.
        stage.setX(0);
        stage.setY(0);
        stage.show();
        Exported exported =
                new Exported(DatasetReader.read(Path.of("timeline-data")).dataset(), List.of());
        CurrentView view = new CurrentView(
                new Scope.View(-20_000, 5_000), Grouping.SOURCE, 0, Theme.DARK, Locale.of("az"), 800, 600);
        dialog = new ExportDialog(new Messages(), exported, view, ExportChoices.FIRST, host, remembered::add);
        dialog.initOwner(stage);
        dialog.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private ExportRequest request() {
        return dialog.model().requestProperty().getValue().orElseThrow();
    }

    private static Button save(FxRobot robot) {
        return robot.lookup("#export-save").queryAs(Button.class);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String outcome(FxRobot robot) {
        return robot.lookup("#export-outcome .label").queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, String preset) {
        robot.interact(robot.lookup(preset).queryAs(ToggleButton.class)::fire);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    /** Saves, and waits until something is said of it. */
    private void save(FxRobot robot, Path file) throws TimeoutException {
        answer = Optional.of(file);
        robot.interact(save(robot)::fire);
        until(() -> !outcome(robot).isEmpty());
    }

    @Test
    void itBeginsWithTheLanesTheScaleAndTheLanguageOfTheWindow() {
        assertThat(request().grouping()).isEqualTo(Grouping.SOURCE);
        assertThat(request().balance()).isZero();
        assertThat(request().locale()).isEqualTo(Locale.of("az"));
    }

    @Test
    void aPresetSetsSizeThemeLegendAndSourcesAtOnce(FxRobot robot) {
        press(robot, "#export-preset-a0-poster");

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
        until(() -> Math.abs(page.painted().orElseThrow().list().width() - 420 / 25.4 * 96) < 1);
    }

    @Test
    void itSavesAFile(FxRobot robot) throws Exception {
        type(robot, "#export-width", "640");
        until(() -> robot.lookup("#export-words").queryAs(Label.class).getText().contains("640"));

        save(robot, folder.resolve("timeline.png"));

        assertThat(suggested).endsWith("1699-2026 az.png");
        assertThat(Files.readAllBytes(folder.resolve("timeline.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(outcome(robot)).isEqualTo("Saved to " + folder.resolve("timeline.png"));
        assertThat(dialog.isShowing()).isTrue();
        robot.clickOn("Open folder");
        assertThat(questions).containsExactly(folder);
    }

    @Test
    void aFileOfThatNameWithTheRightEndingIsReplacedOnlyAfterAsking(FxRobot robot) throws Exception {
        Path there = Files.writeString(folder.resolve("timeline.png"), "old");
        answer = Optional.of(folder.resolve("timeline"));

        robot.interact(save(robot)::fire);
        assertThat(questions).containsExactly(there);
        assertThat(there).hasContent("old");

        replace = true;
        save(robot, folder.resolve("timeline"));
        assertThat(Files.readAllBytes(there)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whatWentWrongIsSaidAndNothingThatWasChosenIsLost(FxRobot robot) throws Exception {
        press(robot, "#export-preset-a3");
        type(robot, "#export-title", "Şuşa");
        ExportRequest before = request();

        save(robot, folder.resolve("missing").resolve("timeline.png"));

        assertThat(outcome(robot)).contains(folder.resolve("missing").toString());
        assertThat(request()).isEqualTo(before);
        assertThat(save(robot).isDisabled()).isFalse();
    }

    @Test
    void escapeClosesItAndWhatWasChosenIsRemembered(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#export-format").<ComboBox<ExportFormat>>query().setValue(ExportFormat.SVG));
        press(robot, "#export-preset-square");

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dialog.isShowing()).isFalse();
        assertThat(remembered).hasSize(1);
        assertThat(remembered.getFirst().format()).isEqualTo(ExportFormat.SVG);
        assertThat(remembered.getFirst()).isEqualTo(Preset.SQUARE.of(remembered.getFirst()));
    }

    @Test
    void enterSaves(FxRobot robot) throws Exception {
        answer = Optional.of(folder.resolve("timeline.png"));
        robot.interact(() -> robot.lookup("#export-title").query().requestFocus());

        robot.type(KeyCode.ENTER);

        until(() -> Files.exists(folder.resolve("timeline.png")));
    }

    @Test
    void noRowLiesOverAnother(FxRobot robot) {
        robot.interact(() -> dialog.model().scope().kindProperty().set(ScopeKind.RANGE));
        press(robot, "#export-preset-a4-handout");
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
