package passage.app.present;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.present.AudienceView.Role;
import passage.app.present.Pointer.Tool;
import passage.app.timeline.Fonts;
import passage.dataset.PassageException;

/** What is seen in the glass is what lies under it, larger: the words of the step, and the timeline. */
@ExtendWith(ApplicationExtension.class)
class LensTest {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 600;
    /** What of its points may differ, for letters are smoothed at their edges. */
    private static final double ALIKE = 0.93;

    /** What of its points is dark at least where there are letters. */
    private static final double LETTERS = 0.05;

    private GivenLesson lesson;
    private AudienceView view;
    private PointerLayer layer;

    @Start
    void start(Stage stage) throws PassageException {
        lesson = new GivenLesson();
        PresentViewModel model = lesson.model;
        view = new AudienceView(
                new AudienceViewModel(model, model.placeProperty(), _ -> Optional.empty()), Role.CLASS, new Fonts());
        layer = new PointerLayer(view);
        stage.setScene(new Scene(layer, WIDTH, HEIGHT));
        stage.show();
    }

    private static PixelReader picture(FxRobot robot, Node of) {
        PixelReader[] pixels = new PixelReader[1];
        robot.interact(() -> pixels[0] = of.snapshot(null, null).getPixelReader());
        return pixels[0];
    }

    private static boolean isDark(PixelReader pixels, double x, double y) {
        return pixels.getColor((int) x, (int) y).getBrightness() < 0.5;
    }

    /** Which share of a patch is dark, and which share of it is alike in the glass. */
    private static double[] compare(PixelReader plain, PixelReader glass, double x, double y, double power) {
        int dark = 0;
        int alike = 0;
        int all = 0;
        for (double dx = -60; dx <= 60; dx++) {
            for (double dy = -18; dy <= 18; dy++) {
                boolean expected = isDark(plain, x + dx, y + dy);
                dark += expected ? 1 : 0;
                alike += expected == isDark(glass, x + dx * power + power / 2, y + dy * power + power / 2) ? 1 : 0;
                all++;
            }
        }
        return new double[] {(double) dark / all, (double) alike / all};
    }

    @ParameterizedTest
    @CsvSource({".step-board, 2", ".step-board, 2.5", ".timeline, 2", ".timeline, 2.5"})
    void enlargesWhatLiesUnderIt(String part, double power, FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            lesson.model.pointer().toggle(Tool.MAGNIFIER);
            while (lesson.model.pointer().powerProperty().get() < power) {
                lesson.model.pointer().closer();
            }
        });
        double[] at = {WIDTH / 2, HEIGHT / 2, 0};
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            PixelReader plain = picture(robot, view);
            double[] found = compare(plain, picture(robot, layer), at[0], at[1], power);
            // What is under it may still be moving when the window has just been opened.
            if (found[0] < LETTERS) {
                System.arraycopy(darkest(plain, part), 0, at, 0, at.length);
                robot.interact(() -> lesson.model.pointer().moveTo(at[0] / WIDTH, at[1] / HEIGHT));
                return false;
            }
            return found[1] > ALIKE;
        });
    }

    /** A lesson may end, or a window change its content, with the glass in hand. */
    @Test
    void whoseWindowIsGoneShowsNothing(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            lesson.model.pointer().moveTo(0.3, 0.2);
            lesson.model.pointer().toggle(Tool.MAGNIFIER);
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> layer.getChildrenUnmodifiable().stream()
                        .anyMatch(tool -> tool instanceof Lens && tool.isVisible()));
        robot.interact(() -> {
            Stage stage = (Stage) layer.getScene().getWindow();
            stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
            lesson.model.next();
        });
        CountDownLatch frames = new CountDownLatch(5);
        AnimationTimer counting = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        robot.interact(counting::start);
        assertThatCode(frames::await).doesNotThrowAnyException();
        robot.interact(counting::stop);
        assertThatCode(WaitForAsyncUtils::checkException).doesNotThrowAnyException();
    }

    /** The place of a part with the most letters on it, and how dark it is there. */
    private double[] darkest(PixelReader pixels, String part) {
        Node node = view.lookup(part);
        var bounds = layer.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double[] best = new double[] {WIDTH / 2, HEIGHT / 2, 0};
        for (double x = 220; x < WIDTH - 220; x += 20) {
            for (double y = bounds.getMinY() + 20; y < Math.min(bounds.getMaxY(), HEIGHT) - 20; y += 4) {
                double dark = compare(pixels, pixels, x, y, 1)[0];
                if (dark > best[2]) {
                    best = new double[] {x, y, dark};
                }
            }
        }
        return best;
    }
}
