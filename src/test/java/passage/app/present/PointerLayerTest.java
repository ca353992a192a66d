package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.present.AudienceView.Role;
import passage.app.present.Autoplay.State;
import passage.app.present.Pointer.Tool;
import passage.app.timeline.Fonts;
import passage.dataset.PassageException;
import passage.layout.Theme;

/** What the teacher points with, over the class's picture and the small one of the presenter's window. */
@ExtendWith(ApplicationExtension.class)
class PointerLayerTest {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 480;
    private static final double SMALL = 0.5;

    private final SetAlarm resting = new SetAlarm();
    private GivenLesson lesson;
    private AudienceView picture;
    private PointerLayer large;
    private PointerLayer small;

    @Start
    void start(Stage stage) throws PassageException {
        lesson = new GivenLesson();
        Fonts fonts = new Fonts();
        picture = view(Role.CLASS, fonts);
        large = new PointerLayer(picture);
        small = new PointerLayer(view(Role.NOW, fonts));
        new RestingCursor(picture, lesson.model.pointer(), resting);
        large.setMinSize(WIDTH, HEIGHT);
        small.setMinSize(WIDTH * SMALL, HEIGHT * SMALL);
        small.setMaxSize(WIDTH * SMALL, HEIGHT * SMALL);
        stage.setScene(new Scene(new HBox(large, small), WIDTH * (1 + SMALL), HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private AudienceView view(Role role, Fonts fonts) {
        PresentViewModel model = lesson.model;
        return new AudienceView(
                new AudienceViewModel(model, model.placeProperty(), _ -> Optional.empty()), role, fonts);
    }

    private void take(FxRobot robot, Tool tool, double x, double y) {
        robot.interact(() -> {
            lesson.model.pointer().toggle(tool);
            lesson.model.pointer().moveTo(x, y);
        });
        // What a tool shows is drawn in the frames after it is taken in hand.
        for (int frame = 0; frame < 4; frame++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private Color colourAt(FxRobot robot, PointerLayer layer, double x, double y) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = layer.snapshot(null, null));
        return image[0].getPixelReader().getColor((int) (x * image[0].getWidth()), (int) (y * image[0].getHeight()));
    }

    private static Node tool(PointerLayer layer, Class<? extends Node> type) {
        return layer.getChildrenUnmodifiable().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMouseOnTheSmallPicturePointsInTheClasss(FxRobot robot) {
        take(robot, Tool.LASER, 0.1, 0.1);
        robot.moveTo(small.localToScreen(WIDTH * SMALL * 0.75, HEIGHT * SMALL * 0.25));
        WaitForAsyncUtils.waitForFxEvents();
        Node dot = tool(large, LaserDot.class);
        assertThat(dot.getTranslateX()).isCloseTo(WIDTH * 0.75, within(2.0));
        assertThat(dot.getTranslateY()).isCloseTo(HEIGHT * 0.25, within(2.0));
    }

    /** As large as the smallest type that has to be read, and seen on any ground by its rings. */
    @ParameterizedTest
    @ValueSource(strings = {"projector", "dark", "contrast"})
    void theDotStandsOut(String theme, FxRobot robot) {
        robot.interact(() -> lesson.model.themeProperty().set(Theme.named(theme).orElseThrow()));
        take(robot, Tool.LASER, 0.5, 0.5);
        Node dot = tool(large, LaserDot.class);
        assertThat(dot.isVisible()).isTrue();
        assertThat(dot.getBoundsInParent().getHeight()).isGreaterThanOrEqualTo(HEIGHT / 30);
        assertThat(colourAt(robot, large, 0.5, 0.5).getRed()).isGreaterThan(0.9);
        double light = (1.0 / 60 + 1.0 / 45) / 2;
        double dark = (1.0 / 45 + 1.0 / 38) / 2;
        assertThat(colourAt(robot, large, 0.5, 0.5 + light).getBrightness()).isGreaterThan(0.9);
        assertThat(colourAt(robot, large, 0.5, 0.5 + dark).getBrightness()).isLessThan(0.2);
    }

    @Test
    void theSpotlightDimsAllButARoundPlace(FxRobot robot) {
        Color before = colourAt(robot, large, 0.02, 0.02);
        take(robot, Tool.SPOTLIGHT, 0.02, 0.02);
        assertThat(colourAt(robot, large, 0.02, 0.02)).isEqualTo(before);
        take(robot, Tool.SPOTLIGHT, 0.02, 0.02);
        take(robot, Tool.SPOTLIGHT, 0.9, 0.9);
        assertThat(colourAt(robot, large, 0.02, 0.02).getBrightness()).isLessThan(before.getBrightness() / 2);
    }

    @Test
    void underACurtainThereIsNothingToPointTo(FxRobot robot) {
        take(robot, Tool.LASER, 0.5, 0.5);
        robot.interact(() -> lesson.model.switchCurtain(PresentViewModel.Curtain.BLACK));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(colourAt(robot, large, 0.5, 0.5)).isEqualTo(Color.BLACK);
        assertThat(lesson.model.pointer().toolProperty().get()).isEqualTo(Tool.LASER);
    }

    @Test
    void aHandOnThePicturePausesALessonThatRunsByItself(FxRobot robot) {
        robot.interact(() -> lesson.model.autoplay().run());
        robot.moveTo(large.localToScreen(WIDTH / 2, HEIGHT * 0.9)).scroll(2);
        assertThat(lesson.model.autoplay().stateProperty().get()).isEqualTo(State.PAUSED);
    }

    @Test
    void theArrowIsGoneAfterARestAndBackWithAMovement(FxRobot robot) {
        robot.moveTo(large.localToScreen(100, 100)).moveBy(5, 5);
        assertThat(picture.getCursor()).isNotEqualTo(Cursor.NONE);
        robot.interact(() -> resting.pass(RestingCursor.REST.minus(Duration.ofMillis(1))));
        assertThat(picture.getCursor()).isNotEqualTo(Cursor.NONE);
        robot.interact(() -> resting.pass(Duration.ofMillis(1)));
        assertThat(picture.getCursor()).isEqualTo(Cursor.NONE);
        assertThat(picture.timelineView().getCursor()).isEqualTo(Cursor.NONE);
        robot.moveBy(5, 5);
        assertThat(picture.getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void aToolInHandTakesTheArrowsPlace(FxRobot robot) {
        take(robot, Tool.LASER, 0.5, 0.5);
        robot.moveTo(large.localToScreen(WIDTH / 2, HEIGHT * 0.9)).moveBy(7, 3);
        assertThat(picture.getCursor()).isEqualTo(Cursor.NONE);
        assertThat(picture.timelineView().getCursor()).isEqualTo(Cursor.NONE);
        take(robot, Tool.LASER, 0.5, 0.5);
        assertThat(picture.getCursor()).isEqualTo(Cursor.DEFAULT);
    }
}
