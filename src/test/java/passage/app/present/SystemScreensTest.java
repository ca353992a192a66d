package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Windows on the one screen that the toolkit has here. */
@ExtendWith(ApplicationExtension.class)
class SystemScreensTest {

    private final Screens screens = new SystemScreens();
    private final AtomicInteger hidden = new AtomicInteger();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new Pane(), 300, 200));
        stage.setOnHidden(_ -> hidden.incrementAndGet());
    }

    private Monitor only() {
        assertThat(screens.all()).hasSize(1);
        return screens.all().getFirst();
    }

    @Test
    void aWindowFillsTheWholeOfAScreenAndStaysWhereItFillsItAlready(FxRobot robot) {
        robot.interact(() -> screens.fill(stage, only()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(stage.getScene().getWidth()).isEqualTo(only().bounds().getWidth());
        assertThat(stage.getScene().getHeight()).isEqualTo(only().bounds().getHeight());
        robot.interact(() -> screens.fill(stage, only()));
        assertThat(hidden).hasValue(0);
    }

    @Test
    void oneThatCoversAScreenIsNotFullScreenAnyMore(FxRobot robot) {
        robot.interact(() -> screens.fill(stage, only()));
        robot.interact(() -> {
            stage.setFullScreen(false);
            screens.cover(stage, only());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(stage.isMaximized()).isTrue();
        assertThat(stage.isShowing()).isTrue();
    }
}
