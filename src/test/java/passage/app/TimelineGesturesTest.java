package passage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.PassageException;
import passage.layout.Metrics;
import passage.layout.Viewport;

/** What wheels, trackpads, fingers and the mouse do to the timeline. */
class TimelineGesturesTest extends WindowTest {

    private static final double X = 420;
    /** On the line between two lanes, where there is no mark. */
    private static final double GROUND = Metrics.AXIS;

    private Hand hand;

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @BeforeEach
    void aHandOnTheTimeline(FxRobot robot) {
        settle();
        hand = new Hand(robot, window.timelineView());
    }

    @Test
    void aWheelZoomsAroundThePointerAndWithShiftOrSidewaysPans() {
        double day = window.timeline().frame().day(X);
        double span = view().span();
        hand.wheel(X, 200, 0, 120);
        assertThat(view().span()).isLessThan(span);
        assertThat(window.timeline().frame().x(day)).isCloseTo(X, within(0.01));

        Viewport before = view();
        hand.with(KeyCode.SHIFT).wheel(X, 200, 0, -40);
        assertThat(pixelsFrom(before)).isCloseTo(40, within(0.01));
        hand.wheel(X, 200, 40, 0);
        assertThat(pixelsFrom(before)).isCloseTo(0, within(0.01));
    }

    @Test
    void twoFingersOnATrackpadMoveTheTimelineBothWays(FxRobot robot) {
        lower(robot);
        Viewport before = view();
        hand.twoFingers(X, 200, -60, -25);
        assertThat(pixelsFrom(before)).isCloseTo(60, within(0.01));
        assertThat(window.timeline().scrollProperty().get()).isEqualTo(25);

        hand.afterglow(X, 200, -30, -5);
        assertThat(pixelsFrom(before)).isCloseTo(90, within(0.01));
        assertThat(window.timeline().scrollProperty().get()).isEqualTo(30);

        hand.wheel(X, 200, 0, 40);
        assertThat(view().span()).isLessThan(before.span());
    }

    @Test
    void withCtrlWheelAndTrackpadZoom() {
        double span = view().span();
        hand.with(KeyCode.CONTROL).twoFingers(X, 200, 0, 40);
        double closer = view().span();
        assertThat(closer).isLessThan(span);
        hand.with(KeyCode.CONTROL).wheel(20, 200, 0, 40);
        assertThat(view().span()).isLessThan(closer);
    }

    @Test
    void withAltOrOverTheirNamesAWheelMovesTheLanes(FxRobot robot) {
        lower(robot);
        Viewport before = view();
        hand.with(KeyCode.ALT).wheel(X, 200, 0, -30);
        assertThat(window.timeline().scrollProperty().get()).isEqualTo(30);
        hand.wheel(20, 200, 0, 10);
        assertThat(window.timeline().scrollProperty().get()).isEqualTo(20);
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void twoFingersPinchAroundTheMiddleBetweenThem() {
        double day = window.timeline().frame().day(X);
        double span = view().span();
        hand.pinch(X, 200, 1.6);

        assertThat(view().span()).isCloseTo(span / 1.6, within(0.01));
        assertThat(window.timeline().frame().x(day)).isCloseTo(X, within(0.01));
    }

    @Test
    void aFingerOnTheScreenMovesTheTimelineOnceAndIsNoClick() {
        hand.wheel(X, 200, 0, 200);
        Viewport before = view();
        hand.finger(X, GROUND, -70, 0);
        settle();

        assertThat(pixelsFrom(before)).isCloseTo(70, within(0.01));
        assertThat(app.selectedProperty().get()).isEmpty();
    }

    @Test
    void aTapSelects() {
        var at = window.timelineView().boundsOf("treaty-of-karlowitz").orElseThrow();
        hand.click(at.x() + at.width() / 2, at.y() + at.height() / 2, 1);

        assertThat(app.selectedProperty().get()).isEqualTo("treaty-of-karlowitz");
    }

    @Test
    void aTimelineThatIsThrownGlidesOnUntilItIsCaught(FxRobot robot) throws TimeoutException {
        hand.wheel(X, 200, 0, 200);
        Viewport before = view();
        throwIt(robot);
        until(() -> pixelsFrom(before) > 65);

        hand.press(X, GROUND);
        Viewport caught = view();
        pulses();
        assertThat(view()).isEqualTo(caught);
    }

    @Test
    void nothingIsUnderThePointerThatHasMovedOn(FxRobot robot) {
        robot.moveTo(pointOf("treaty-of-karlowitz"));
        settle();
        assertThat(window.timeline().hoveredProperty().get()).isEqualTo("treaty-of-karlowitz");
        hand.wheel(X, 200, 30, 0);
        assertThat(window.timeline().hoveredProperty().get()).isEmpty();

        robot.moveTo(pointOf("treaty-of-kars"));
        settle();
        assertThat(window.timeline().hoveredProperty().get()).isEqualTo("treaty-of-kars");
        robot.interact(window.timelineView()::requestFocus);
        robot.write("l");
        settle();
        assertThat(window.timeline().hoveredProperty().get()).isEmpty();
    }

    @Test
    void aGlideEndsByItself(FxRobot robot) throws TimeoutException {
        hand.wheel(X, 200, 0, 200);
        Viewport before = view();
        throwIt(robot);
        until(() -> pixelsFrom(before) > 65);
        until(() -> {
            Viewport now = view();
            pulses();
            return view().equals(now);
        });
        // At the most that a hand is believed, which is 5,000 pixels a second for about a third of one.
        assertThat(pixelsFrom(before)).isLessThan(60 + 5000 * 0.33);
    }

    @Test
    void withShiftADragMarksARangeAndFliesToIt() throws TimeoutException {
        double first = window.timeline().frame().day(300);
        double end = window.timeline().frame().day(380);
        markARange();
        assertThat(window.timelineView().lookup(".range-words").isVisible()).isTrue();
        hand.release(300, 210);

        until(() -> Math.abs(window.timeline().frame().day(Metrics.HEADER) - first) < 1);
        assertThat(window.timeline().frame().day(window.timeline().frame().width()))
                .isCloseTo(end, within(1.0));
    }

    @Test
    void escapeGivesUpTheRangeAndNothingElse(FxRobot robot) {
        robot.interact(() -> app.selectedProperty().set("treaty-of-karlowitz"));
        settle();
        Viewport before = view();
        markARange();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        hand.with(KeyCode.SHIFT).drag(250, 210);
        hand.release(250, 210);
        pulses();

        assertThat(view()).isEqualTo(before);
        assertThat(app.selectedProperty().get()).isEqualTo("treaty-of-karlowitz");
    }

    @Test
    void aDoubleClickOnEmptyGroundFliesCloser() throws TimeoutException {
        Viewport before = view();
        double day = window.timeline().frame().day(X);
        hand.click(X, GROUND, 1);
        hand.click(X, GROUND, 2);
        until(() -> Math.abs(view().span() - before.span() / 2) < 1e-6);

        assertThat(window.timeline().frame().x(day)).isCloseTo(X, within(0.01));
    }

    /** In one go, since what comes too late is no throw. */
    private void throwIt(FxRobot robot) {
        robot.interact(() -> {
            hand.press(X, GROUND);
            for (int i = 1; i <= 6; i++) {
                hand.drag(X - i * 10, GROUND);
            }
            hand.release(X - 60, GROUND);
        });
    }

    private void markARange() {
        Hand withShift = hand.with(KeyCode.SHIFT);
        withShift.press(380, 200);
        withShift.drag(340, 210);
        withShift.drag(300, 210);
        settle();
    }

    /** Makes the window so low that the lanes are taller. */
    private static void lower(FxRobot robot) {
        robot.interact(() -> Window.getWindows().getFirst().setHeight(420));
        settle();
    }

    private static void pulses() {
        settle();
        settle();
    }

    private Viewport view() {
        return window.timeline().viewportProperty().get();
    }

    /** How far the window has moved to the right, in pixels. */
    private double pixelsFrom(Viewport before) {
        return (view().from() - before.from()) * before.pixelsPerUnit();
    }
}
