package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.Job.Work;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.dataset.SmallFolder;

/** What people see and can do while a folder is read for longer than they wait without asking. */
class JobsTest extends WindowTest {

    @TempDir
    private Path temporary;

    private final CountDownLatch givenUp = new CountDownLatch(1);

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    /** A quarter is read, and no more until it is given up. */
    private final Work<Reading> endless = progress -> {
        try {
            while (true) {
                progress.advance(1, 4);
                Thread.sleep(5);
            }
        } finally {
            givenUp.countDown();
        }
    };

    private void read(Work<Reading> work) {
        Platform.runLater(() -> window.files().open(work));
    }

    private static List<Node> lines(FxRobot robot) {
        return all(robot, ".job");
    }

    private void untilShown(FxRobot robot) throws TimeoutException {
        until(() -> lines(robot).size() == 1);
    }

    private void assertGivenUpAndNothingChanged(FxRobot robot, Dataset before) throws Exception {
        until(() -> lines(robot).isEmpty());
        givenUp.await();
        settle();
        assertThat(app.dataset()).isSameAs(before);
        assertThat(window.banner().words()).isEmpty();
    }

    @Test
    void aJobThatLastsIsShownWithHowFarItIs(FxRobot robot) throws TimeoutException {
        read(endless);
        assertThat(lines(robot)).isEmpty();

        untilShown(robot);

        assertThat(text(robot, ".job .label")).isEqualTo("Reading the data folder");
        assertThat(robot.lookup(".job .progress-bar").queryAs(ProgressBar.class).getProgress())
                .isEqualTo(0.25);
    }

    @Test
    void itsWordsFollowTheLanguage(FxRobot robot) throws TimeoutException {
        read(endless);
        untilShown(robot);

        robot.interact(() -> app.messages().localeProperty().set(Messages.LANGUAGES.get(2)));

        assertThat(text(robot, ".job .label")).isEqualTo("Məlumat qovluğu oxunur");
        assertThat(robot.lookup(".job .button").queryAs(Button.class).getText()).isEqualTo("İmtina");
    }

    @Test
    void cancelGivesItUpAndEverythingStaysAsItWas(FxRobot robot) throws Exception {
        Dataset before = app.dataset();
        read(endless);
        untilShown(robot);

        robot.clickOn(".job .button");

        assertGivenUpAndNothingChanged(robot, before);
    }

    @Test
    void escapeInTheLineGivesItUpAndTheTimelineHasTheKeysAgain(FxRobot robot) throws Exception {
        Dataset before = app.dataset();
        read(endless);
        untilShown(robot);
        robot.interact(() -> robot.lookup(".job .button").query().requestFocus());

        robot.type(KeyCode.ESCAPE);

        assertGivenUpAndNothingChanged(robot, before);
        assertThat(window.timelineView().isFocusWithin()).isTrue();
    }

    @Test
    void theWindowCanBeUsedMeanwhile(FxRobot robot) throws TimeoutException {
        read(endless);
        untilShown(robot);

        click(robot, "treaty-of-karlowitz");

        assertThat(app.selectedProperty().get()).isEqualTo("treaty-of-karlowitz");
    }

    @Test
    void anotherFolderTakesThePlaceOfTheOneThatIsRead(FxRobot robot) throws Exception {
        Path other = SmallFolder.in(temporary).path();
        read(endless);
        untilShown(robot);

        read(progress -> DatasetReader.read(other, progress));

        until(() -> app.dataset().folder().equals(other));
        givenUp.await();
        until(() -> lines(robot).isEmpty());
    }

    @Test
    void aWindowWithoutContentOffersToOpenAFolderWhenReadingIsGivenUp(FxRobot robot) throws Exception {
        robot.interact(() -> app.show(Dataset.empty(temporary)));
        read(endless);
        untilShown(robot);

        robot.clickOn(".job .button");

        until(() -> window.banner().offersSomething());
        assertThat(window.banner().words()).isEqualTo("Nothing was read.");
    }

    @Test
    void whatIsOverSoonIsNotShown(FxRobot robot) throws Exception {
        Path other = SmallFolder.in(temporary).path();

        Platform.runLater(() -> window.files().openData(other));
        until(() -> app.dataset().folder().equals(other));

        assertThat(lines(robot)).isEmpty();
    }
}
