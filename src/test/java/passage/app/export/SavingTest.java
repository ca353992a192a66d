package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.Messages;
import passage.app.export.Saving.Writer;
import passage.export.ExportFormat;
import passage.export.ExportRequest;

@ExtendWith(ApplicationExtension.class)
class SavingTest {

    private static final ExportRequest REQUEST = ExportRequest.whole(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final CountDownLatch ended = new CountDownLatch(1);

    /** A third is written, and no more until it is given up. */
    private final Writer endless = (_, _, _, progress) -> {
        try {
            while (true) {
                progress.advance(1, 3);
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            ended.countDown();
        }
    };

    private static Saving saving(Writer writer) {
        return new Saving(writer, new Messages(), error -> "It went wrong: " + error.getMessage());
    }

    private Saving begun(FxRobot robot, Writer writer) {
        Saving saving = saving(writer);
        robot.interact(() -> saving.begin(REQUEST, ExportFormat.PNG, folder.resolve("timeline.png")));
        return saving;
    }

    private static void untilDone(Saving saving) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !saving.runningProperty().get());
    }

    @Test
    void aFileIsWrittenAndTold(FxRobot robot) throws Exception {
        Saving saving = begun(robot, (_, format, file, _) -> Files.writeString(file, format.name()));
        untilDone(saving);

        Path file = folder.resolve("timeline.png");
        assertThat(file).hasContent("PNG");
        assertThat(saving.savedProperty().get()).contains(file);
        assertThat(saving.outcomeProperty().get()).isEqualTo("Saved to " + file);
    }

    @Test
    void cancellingEndsIt(FxRobot robot) throws Exception {
        Saving saving = begun(robot, endless);
        assertThat(saving.runningProperty().get()).isTrue();

        robot.interact(saving::cancel);

        untilDone(saving);
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(saving.savedProperty().get()).isEmpty();
        assertThat(saving.outcomeProperty().get()).isEqualTo("Nothing was saved.");
    }

    @Test
    void whatWentWrongIsSaid(FxRobot robot) throws Exception {
        Saving saving = begun(robot, (_, _, file, _) -> {
            throw new AccessDeniedException(file.toString());
        });
        untilDone(saving);

        assertThat(saving.savedProperty().get()).isEmpty();
        assertThat(saving.outcomeProperty().get()).startsWith("It went wrong: ").endsWith("timeline.png");
    }

    @Test
    void whatCameOfTheLastFileIsNotSaidOfTheNext(FxRobot robot) throws Exception {
        Saving saving = begun(robot, (_, _, file, _) -> Files.writeString(file, "first"));
        untilDone(saving);

        robot.interact(() -> saving.begin(
                REQUEST, ExportFormat.PNG, folder.resolve("missing").resolve("second.png")));
        assertThat(saving.savedProperty().get()).isEmpty();
        untilDone(saving);

        assertThat(saving.savedProperty().get()).isEmpty();
        assertThat(saving.outcomeProperty().get()).startsWith("It went wrong: ");
    }
}
