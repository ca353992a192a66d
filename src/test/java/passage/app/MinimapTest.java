package passage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.PassageException;
import passage.layout.DaysInView;
import passage.layout.MinimapLayout;
import passage.layout.TimelineData;

/** The strip of the whole span: its frame is the window, held by a pointer or by keys. The main scale is balanced. */
class MinimapTest extends WindowTest {

    /** Pixels are whole, and days are many to one of them. */
    private static final double PIXEL = 1.5;

    private Node strip;

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @BeforeEach
    void lookAtHalfACentury(FxRobot robot) {
        strip = robot.lookup(".minimap").query();
        robot.interact(() -> look("1900-01-01", "1950-01-01"));
        settle();
    }

    private void look(String from, String to) {
        DaysInView days = new DaysInView(day(from), day(to));
        window.timeline()
                .look(days.on(
                        window.timeline().frame().scale(),
                        window.timeline().viewportProperty().get().width()));
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private TimelineData data() {
        return window.timeline().dataProperty().get();
    }

    private DaysInView days() {
        return DaysInView.of(window.timeline().frame());
    }

    /** The pixel of a day on the strip. */
    private double x(double day) {
        return MinimapLayout.x(data(), strip.getLayoutBounds().getWidth(), day);
    }

    private Point2D at(double day) {
        Point2D point = strip.localToScreen(x(day), 30);
        return new Point2D(Math.round(point.getX()), Math.round(point.getY()));
    }

    private void drag(FxRobot robot, double fromDay, double toDay) {
        robot.moveTo(at(fromDay)).press(MouseButton.PRIMARY);
        robot.moveTo(at((fromDay + toDay) / 2)).moveTo(at(toDay)).release(MouseButton.PRIMARY);
        settle();
    }

    @Test
    void insideTheFrameItIsMovedAndShowsAsManyDays(FxRobot robot) {
        DaysInView before = days();
        drag(robot, day("1920-01-01"), day("1960-01-01"));
        assertThat(x(days().from())).isCloseTo(x(day("1940-01-01")), within(PIXEL));
        assertThat(days().length()).isCloseTo(before.length(), within(1e-3));
    }

    @Test
    void atAHandleItIsResizedAndTheOtherEdgeStays(FxRobot robot) {
        drag(robot, day("1950-01-01"), day("2000-01-01"));
        assertThat(days().from()).isCloseTo(day("1900-01-01"), within(1e-3));
        assertThat(x(days().to())).isCloseTo(x(day("2000-01-01")), within(PIXEL));

        drag(robot, day("1900-01-01"), day("1980-01-01"));
        assertThat(x(days().from())).isCloseTo(x(day("1980-01-01")), within(PIXEL));
        assertThat(x(days().to())).isCloseTo(x(day("2000-01-01")), within(PIXEL));
    }

    @Test
    void thePointerTellsWhatItWouldTakeHoldOf(FxRobot robot) {
        robot.moveTo(at(day("1900-01-01")));
        settle();
        assertThat(strip.getCursor()).isEqualTo(Cursor.H_RESIZE);
        robot.moveTo(at(day("1925-01-01")));
        settle();
        assertThat(strip.getCursor()).isEqualTo(Cursor.OPEN_HAND);
    }

    @Test
    void aClickOutsideFliesThereAndADragTakesTheFrameAlong(FxRobot robot) throws TimeoutException {
        double length = days().length();
        robot.moveTo(at(day("1980-01-01"))).clickOn(MouseButton.PRIMARY);
        until(() -> Math.abs(x((days().from() + days().to()) / 2) - x(day("1980-01-01"))) < PIXEL
                && Math.abs(days().length() - length) < 0.5);

        drag(robot, day("1800-01-01"), day("1780-01-01"));
        assertThat(x((days().from() + days().to()) / 2)).isCloseTo(x(day("1780-01-01")), within(PIXEL));
    }

    /** One day is a tenth of a pixel here. */
    @Test
    void aWindowOfOneDayIsStillMoved(FxRobot robot) {
        robot.interact(() -> look("1930-01-01", "1930-01-02"));
        settle();
        drag(robot, day("1930-01-01"), day("1990-01-01"));
        assertThat(x(days().from())).isCloseTo(x(day("1990-01-01")), within(PIXEL));
        assertThat(days().length()).isCloseTo(1, within(0.01));
    }

    @Test
    void theWheelZoomsAroundTheDayUnderThePointer(FxRobot robot) {
        double day = day("1910-01-01");
        double place = (day - days().from()) / days().length();
        double main = window.timeline()
                .frame()
                .x(MinimapLayout.day(
                        data(),
                        strip.getLayoutBounds().getWidth(),
                        strip.screenToLocal(at(day)).getX()));
        double under = window.timeline().frame().day(main);
        robot.moveTo(at(day)).scroll(3, VerticalDirection.UP);
        settle();
        assertThat(days().length()).isNotCloseTo(18_262, within(100.0));
        assertThat(window.timeline().frame().x(under)).isCloseTo(main, within(0.5));
        assertThat(place).isBetween(0.0, 1.0);
    }

    @Test
    void keysMoveAndResizeTheFrame(FxRobot robot) {
        robot.interact(strip::requestFocus);
        DaysInView before = days();
        robot.push(KeyCode.RIGHT);
        settle();
        assertThat(days().from()).isCloseTo(before.from() + before.length() / 10, within(0.01));
        robot.push(KeyCode.LEFT);
        settle();
        assertThat(days().from()).isCloseTo(before.from(), within(0.01));
        robot.write("+");
        settle();
        assertThat(days().length()).isLessThan(before.length());
        robot.write("-");
        settle();
        assertThat(days().length()).isCloseTo(before.length(), within(0.1));
    }

    @Test
    void tabGoesFromTheTimelineToTheStrip(FxRobot robot) {
        robot.interact(window.timelineView()::requestFocus);
        robot.push(KeyCode.TAB);
        settle();
        assertThat(strip.isFocused()).isTrue();
    }

    @Test
    void whatHappenedIsToldAgainWhereNothingWasToldBetween(FxRobot robot) {
        double busy = firstColumn(true);
        robot.moveTo(at(busy)).moveTo(at(firstColumn(false))).moveTo(at(busy));
        settle();
        assertThat(strip.getProperties()).containsKey("javafx.scene.control.Tooltip");
    }

    /** The middle of the first column in which anything happened, or nothing. */
    private double firstColumn(boolean busy) {
        double width = strip.getLayoutBounds().getWidth();
        return DoubleStream.iterate(20, x -> x < width, x -> x + 1)
                .boxed()
                .flatMap(x -> MinimapLayout.column(data(), width, x).stream())
                .filter(column -> column.counts().isEmpty() != busy)
                .mapToDouble(column -> (column.from() + column.to()) / 2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aScreenReaderHearsTheWindowAndTheWhole(FxRobot robot) {
        assertThat(spoken()).isEqualTo("Overview: 1900 to 1950 of 1699 to 2026");
        robot.interact(() -> app.messages().localeProperty().set(Locale.of("tr")));
        assertThat(spoken()).isEqualTo("Genel bakış: 1699 ile 2026 arasından 1900 ile 1950 arası");
        robot.interact(() -> app.messages().localeProperty().set(Locale.of("az")));
        assertThat(spoken()).isEqualTo("Ümumi baxış: 1699 ilə 2026 arasından 1900 ilə 1950 arası");

        double before = (double) strip.queryAccessibleAttribute(AccessibleAttribute.VALUE);
        robot.interact(() -> strip.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat((double) strip.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isGreaterThan(before);
    }

    private String spoken() {
        return (String) strip.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }
}
