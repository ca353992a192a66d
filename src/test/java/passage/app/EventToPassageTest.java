package passage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.reader.ReaderViewModel.Edition;
import passage.dataset.PassageException;
import passage.layout.Frame;
import passage.original.Original;
import passage.original.OriginalLibrary;
import passage.original.Shelf;
import passage.original.UserFolder;

/** The way from an event to the words it comes from, and back, as a newcomer goes it. */
class EventToPassageTest extends WindowTest {

    private static final String KARLOWITZ = "treaty-of-karlowitz";

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @Test
    void aClickOnAnEventShowsItsCardAndLightsItsParagraph(FxRobot robot) {
        click(robot, KARLOWITZ);

        assertThat(text(robot, "#card-title")).isEqualTo("Treaty of Karlowitz");
        assertThat(all(robot, ".passage-row")).hasSize(1);
        assertThat(all(robot, "#lit-paragraph")).hasSize(1);
        assertThat(text(robot, ".pull-quote-words")).isEqualTo("“treaties of Karlowitz (1699)”");
    }

    @Test
    void aMarkInTheMarginSelectsItsEventOnTheTimeline(FxRobot robot) {
        click(robot, KARLOWITZ);
        robot.interact(() -> robot.lookup("#mark-treaty-of-turkmenchay")
                .queryAs(Button.class)
                .fire());

        assertThat(app.selectedProperty().get()).isEqualTo("treaty-of-turkmenchay");
        assertThat(text(robot, "#card-title")).isEqualTo("Treaty of Turkmenchay");
    }

    @Test
    void readInPlaceGivesTheTextAColumnOfItsOwnAndEscapeTakesItBack(FxRobot robot) {
        click(robot, KARLOWITZ);
        robot.clickOn(".passage-row .hyperlink");
        settle();
        assertThat(window.reader().wideProperty().get()).isTrue();
        assertThat(text(robot, "#reader-citation")).contains("Valiyev", "Daily Sabah", "2025");
        assertThat(all(robot, "#lit-paragraph")).hasSize(1);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
        assertThat(window.reader().wideProperty().get()).isFalse();
    }

    @Test
    void theReaderFollowsTheSelectionAndStaysInItsSourceWhileItCan(FxRobot robot) {
        robot.interact(() -> {
            window.reader().wideProperty().set(true);
            window.reader().open("second-karabakh-war.valiyev-2025");
        });
        robot.interact(() -> app.selectedProperty().set("shusha-declaration"));

        assertThat(window.reader().current().orElseThrow().source()).isEqualTo("valiyev-2025");
    }

    @Test
    void withTheUsersCopyThePhraseAndItsSentenceAreLit(FxRobot robot) throws Exception {
        String folder = System.getenv("PASSAGE_ORIGINALS");
        assumeTrue(folder != null, "needs the originals");
        Shelf shelf = OriginalLibrary.of(app.dataset(), List.of(Path.of(folder)), UserFolder.standard())
                .read();
        robot.interact(() -> app.originalsProperty().set(shelf));
        click(robot, KARLOWITZ);

        assertThat(shelf.all())
                .hasSize(5)
                .allSatisfy(original -> assertThat(original.confidence()).isEqualTo(1));
        assertThat(all(robot, ".lit-phrase")).hasSize(1);
        assertThat(all(robot, ".lit-sentence")).hasSize(1);
        assertThat(all(robot, ".muted"))
                .anySatisfy(label -> assertThat(((Label) label).getText()).contains("found in your copy"));

        robot.interact(() -> window.reader().wantedProperty().set(Edition.STUDY));
        settle();
        assertThat(all(robot, "#lit-paragraph")).hasSize(1);
    }

    @Test
    void theWheelZoomsAndTheDayUnderThePointerStays(FxRobot robot) {
        Point2D pointer = pointOf("treaty-of-kars");
        double x = window.timelineView().screenToLocal(pointer).getX();
        robot.moveTo(pointer);
        double day = window.timeline().frame().day(x);
        double span = window.timeline().viewportProperty().get().span();
        robot.scroll(6, VerticalDirection.UP);
        settle();

        Frame after = window.timeline().frame();
        assertThat(window.timeline().viewportProperty().get().span()).isNotEqualTo(span);
        assertThat(after.x(day)).isCloseTo(x, within(1.0));
    }

    @Test
    void arrowsWalkThroughTheEventsInTimeAndFromLaneToLane(FxRobot robot) {
        click(robot, KARLOWITZ);
        press(robot, KeyCode.RIGHT);
        assertThat(app.selectedProperty().get()).isNotEqualTo(KARLOWITZ);
        assertThat(app.selectedEvent().orElseThrow().date().range().first())
                .isGreaterThanOrEqualTo(app.dataset()
                        .event(KARLOWITZ)
                        .orElseThrow()
                        .date()
                        .range()
                        .first());
        press(robot, KeyCode.LEFT);
        assertThat(app.selectedProperty().get()).isEqualTo(KARLOWITZ);
        press(robot, KeyCode.DOWN);
        assertThat(app.selectedEvent().orElseThrow().category()).isEqualTo("state");
        press(robot, KeyCode.ESCAPE);
        assertThat(app.selectedProperty().get()).isEmpty();
    }

    @Test
    void keysZoomPanAndFit(FxRobot robot) throws TimeoutException {
        robot.interact(window.timelineView()::requestFocus);
        double whole = window.timeline().viewportProperty().get().span();
        robot.write("+");
        settle();
        double closer = window.timeline().viewportProperty().get().span();
        assertThat(closer).isLessThan(whole);
        double from = window.timeline().viewportProperty().get().from();
        robot.press(KeyCode.SHIFT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.SHIFT);
        settle();
        assertThat(window.timeline().viewportProperty().get().from()).isGreaterThan(from);
        robot.write("0");
        settle();
        until(() -> Math.abs(window.timeline().viewportProperty().get().span() - whole) < 1);
    }

    @Test
    void everyLanguageAndThemeShowsTheSameSelection(FxRobot robot) {
        click(robot, KARLOWITZ);
        robot.interact(() -> app.messages().localeProperty().set(java.util.Locale.of("tr")));
        assertThat(text(robot, "#card-title")).isEqualTo("Karlofça Antlaşması");
        robot.interact(app::switchTheme);
        assertThat(text(robot, "#card-title")).isEqualTo("Karlofça Antlaşması");
        assertThat(app.selectedProperty().get()).isEqualTo(KARLOWITZ);
    }

    @Test
    void aFileThatIsNoSourceIsNamedInASentence(FxRobot robot) throws Exception {
        Path binary = Files.createTempFile("photo", ".txt");
        Files.write(binary, new byte[] {0, 1, 2, 0, 0, 3});
        robot.interact(() -> window.files().addOriginal(binary));
        until(() -> !window.banner().words().isEmpty());
        assertThat(window.banner().words()).contains(binary.getFileName().toString());

        Path letter = Files.createTempFile("letter", ".txt");
        Files.writeString(letter, "Dear friend, nothing here is of any source.");
        robot.interact(() -> window.files().addOriginal(letter));
        until(() -> window.banner().words().contains(letter.getFileName().toString()));
    }

    @Test
    void aCopyIsRecognisedByItsQuotesWhateverItIsCalledAndMayBeKeptWithTheData(FxRobot robot, @TempDir Path mine)
            throws Exception {
        String folder = System.getenv("PASSAGE_ORIGINALS");
        assumeTrue(folder != null, "needs the originals");
        Path copy = mine.resolve("holiday notes.txt");
        Files.copy(Path.of(folder, "valiyev-2025.txt"), copy);
        click(robot, KARLOWITZ);
        robot.interact(() -> window.files().addOriginal(copy));
        until(() -> window.banner().words().contains("Valiyev 2025"));

        assertThat(window.reader().edition()).isEqualTo(Edition.ORIGINAL);
        assertThat(all(robot, ".lit-phrase")).hasSize(1);
        assertThat(window.banner().offersSomething()).isTrue();
        assertThat(OriginalLibrary.of(app.dataset(), List.of(), UserFolder.standard())
                        .read()
                        .of("valiyev-2025"))
                .map(Original::file)
                .contains(copy.toAbsolutePath());
    }

    @Test
    void aDataFolderThatIsMissingIsNamedAndNothingIsLost(FxRobot robot) throws TimeoutException {
        click(robot, KARLOWITZ);
        Platform.runLater(() -> window.files().openData(Path.of("no-such-folder")));
        until(() -> window.banner().words().contains("no-such-folder"));
        assertThat(app.dataset().events()).isNotEmpty();
        assertThat(text(robot, "#card-title")).isEqualTo("Treaty of Karlowitz");
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        settle();
    }
}
