package passage.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.app.timeline.ScaleChoice;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.display.Bounds;
import passage.display.Target;
import passage.layout.Grouping;
import passage.layout.Viewport;

/** From view to view: flights and what ends them, back and forward, and the keys that show something. */
class TimelineTravelTest extends WindowTest {

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    @Test
    void altAndArrowsGoBackAndForward(FxRobot robot) throws TimeoutException {
        Viewport home = view();
        Viewport there = fly(robot, 7000);
        chord(robot, KeyCode.ALT, KeyCode.LEFT);
        until(() -> isAt(home));
        chord(robot, KeyCode.ALT, KeyCode.RIGHT);
        until(() -> isAt(there));
    }

    @Test
    void theMousesOwnButtonsDoTheSame(FxRobot robot) throws TimeoutException {
        Hand hand = new Hand(robot, window.timelineView());
        Viewport home = view();
        Viewport there = fly(robot, 7000);
        hand.press(MouseButton.BACK);
        until(() -> isAt(home));
        hand.press(MouseButton.FORWARD);
        until(() -> isAt(there));
    }

    @Test
    void goingBackTwiceInAHurryGoesTwoViewsBack(FxRobot robot) throws TimeoutException {
        Viewport home = view();
        fly(robot, 7000);
        fly(robot, -9000);
        robot.interact(window.timelineView()::requestFocus);
        chord(robot, KeyCode.ALT, KeyCode.LEFT);
        chord(robot, KeyCode.ALT, KeyCode.LEFT);
        until(() -> isAt(home));
    }

    @Test
    void aViewIsTheSameDaysOnTheOtherScale(FxRobot robot) throws TimeoutException {
        fly(robot, 7000);
        double day = middleDay();
        fly(robot, -9000);
        robot.interact(() -> window.timeline().scaleChoice().kindProperty().set(ScaleChoice.Kind.LINEAR));
        robot.interact(window.timelineView()::back);

        until(() -> Math.abs(middleDay() - day) < 400);
    }

    @Test
    void aWindowOfAnotherWidthIsNoViewOfItsOwn(FxRobot robot) {
        robot.interact(() -> app.selectedProperty().set("treaty-of-karlowitz"));
        settle();
        assertThat(window.timelineView().history().backProperty().get()).isFalse();
    }

    @Test
    void aNewFlightStartsWhereTheOldOneWas(FxRobot robot) throws TimeoutException {
        Viewport home = view();
        takeOff(robot, 7000, home);
        Viewport[] turned = new Viewport[2];
        robot.interact(() -> {
            turned[0] = view();
            window.timelineView().fly(window.timeline().windows().around(-9000, -8900, 10));
            turned[1] = view();
        });
        assertThat(turned[1]).isEqualTo(turned[0]).isNotEqualTo(home);
        until(() -> Math.abs(middleDay() + 8950) < 1);
    }

    @Test
    void whateverMovesTheWindowEndsAFlight(FxRobot robot) throws TimeoutException {
        List<Runnable> interruptions = List.of(
                () -> new Hand(robot, window.timelineView()).wheel(400, 200, 0, 40),
                () -> new Hand(robot, window.timelineView()).press(400, 200),
                () -> robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE),
                () -> new Hand(robot, robot.lookup(".minimap").query()).press(200, 20),
                () -> robot.interact(
                        () -> window.timeline().scaleChoice().kindProperty().set(ScaleChoice.Kind.LINEAR)));
        for (Runnable interruption : interruptions) {
            robot.interact(window.timeline()::fitAll);
            robot.interact(window.timelineView()::requestFocus);
            takeOff(robot, 7000, view());
            interruption.run();
            settle();
            Viewport ended = view();
            assertThat(Math.abs(middleDay() - 7050)).as("still on the way").isGreaterThan(1);
            settle();
            assertThat(view())
                    .as("interruption %d", interruptions.indexOf(interruption))
                    .isEqualTo(ended);
        }
    }

    @Test
    void aFlightGoesOnToTheSameDaysInAWindowOfAnotherWidth(FxRobot robot) throws TimeoutException {
        takeOff(robot, 7000, view());
        robot.interact(() -> app.selectedProperty().set("treaty-of-karlowitz"));
        until(() -> Math.abs(middleDay() - 7050) < 1);
        settle();

        assertThat(view().width())
                .isCloseTo(
                        window.timelineView().getWidth()
                                - window.timeline().frame().plotLeft(),
                        within(0.5));
    }

    @Test
    void enterOnAnEventThatIsHiddenAmongOthersGoesCloserBeforeItOpens(FxRobot robot) throws TimeoutException {
        settle();
        String hidden = hiddenInACluster();
        robot.interact(() -> app.selectedProperty().set(hidden));
        robot.interact(window.timelineView()::requestFocus);
        settle();
        // The card has taken some of the timeline's width meanwhile.
        Target.Cluster cluster = clusterOf(hidden).orElseThrow();
        press(robot, KeyCode.ENTER);
        until(() -> view().equals(window.timeline().windows().around(cluster.firstDay(), cluster.lastDay(), 20)));
        assertThat(window.reader().wideProperty().get()).isFalse();

        for (int presses = 0; presses < 20 && !window.reader().wideProperty().get(); presses++) {
            Viewport before = view();
            press(robot, KeyCode.ENTER);
            until(() -> window.reader().wideProperty().get() || !view().equals(before));
        }
        assertThat(window.reader().wideProperty().get()).isTrue();
    }

    @Test
    void aClickOnAClusterThatNoCloserViewWouldPartOpensTheList(FxRobot robot) {
        List<Event> crowd = IntStream.range(0, 300)
                .mapToObj(i -> SampleEvents.event("e" + i, "Event " + i, "1991-08-30", "treaty", 3))
                .toList();
        robot.interact(() -> app.show(Dataset.of(Path.of(""), Timeline.EMPTY, crowd, List.of(), List.of())));
        settle();
        Bounds disc = window.timelineView().boundsOf(hiddenInACluster()).orElseThrow();
        Hand hand = new Hand(robot, window.timelineView());
        robot.interact(() -> hand.click(disc.x() + disc.width() / 2, disc.y() + disc.height() / 2, 1));
        settle();
        assertThat(app.listProperty().get()).isTrue();
        assertThat(app.selectedEvent()).isPresent();
    }

    @Test
    void aClickOnAClusterFliesIntoItAndASecondOneDoesNotStopTheFlight(FxRobot robot) throws TimeoutException {
        settle();
        String hidden = hiddenInACluster();
        Target.Cluster cluster = clusterOf(hidden).orElseThrow();
        Bounds disc = window.timelineView().boundsOf(hidden).orElseThrow();
        Hand hand = new Hand(robot, window.timelineView());
        robot.interact(() -> {
            hand.click(disc.x() + disc.width() / 2, disc.y() + disc.height() / 2, 1);
            hand.click(disc.x() + disc.width() / 2, disc.y() + disc.height() / 2, 2);
        });
        until(() -> view().equals(window.timeline().windows().around(cluster.firstDay(), cluster.lastDay(), 20)));
    }

    @Test
    void theKeysShowTheSelectionAndChangeScaleAndLanes(FxRobot robot) throws TimeoutException {
        robot.interact(() -> app.selectedProperty().set("second-karabakh-war"));
        robot.interact(window.timelineView()::requestFocus);
        robot.write("f");
        var range = app.selectedEvent().orElseThrow().date().range();
        until(() -> Math.abs(middleDay() - (range.first() + range.end()) / 2.0) < 2);
        assertThat(window.timeline().frame().x(range.first()))
                .isGreaterThan(window.timeline().frame().plotLeft());
        assertThat(window.timeline().frame().x(range.end()))
                .isLessThan(window.timeline().frame().width());

        robot.write("b");
        assertThat(window.timeline().scaleChoice().kindProperty().get()).isEqualTo(ScaleChoice.Kind.LINEAR);
        robot.write("b");
        assertThat(window.timeline().scaleChoice().kindProperty().get()).isEqualTo(ScaleChoice.Kind.BALANCED);
        for (int i = 0; i < Grouping.values().length; i++) {
            robot.write("l");
            assertThat(window.timeline().groupingProperty().get())
                    .isEqualTo(Grouping.values()[(i + 1) % Grouping.values().length]);
        }
        chord(robot, KeyCode.SHIFT, KeyCode.L);
        chord(robot, KeyCode.CONTROL, KeyCode.B);
        assertThat(window.timeline().groupingProperty().get()).isEqualTo(Grouping.CATEGORY);
        assertThat(window.timeline().scaleChoice().kindProperty().get()).isEqualTo(ScaleChoice.Kind.BALANCED);
    }

    /** The first of the events that share a disc with others that are near to them in time. */
    private String hiddenInACluster() {
        return app.dataset().events().stream()
                .map(Event::id)
                .filter(id -> clusterOf(id)
                        .filter(cluster -> cluster.lastDay() - cluster.firstDay() < 1000)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Target.Cluster> clusterOf(String event) {
        return window.timelineView()
                .boundsOf(event)
                .flatMap(at -> window.timelineView().targetAt(at.x() + at.width() / 2, at.y() + at.height() / 2))
                .flatMap(target -> target instanceof Target.Cluster cluster ? Optional.of(cluster) : Optional.empty());
    }

    private Viewport fly(FxRobot robot, double day) throws TimeoutException {
        Viewport target = window.timeline().windows().around(day, day + 100, 10);
        robot.interact(() -> window.timelineView().fly(target));
        until(() -> view().equals(target));
        return view();
    }

    /** Begins a flight and waits until it has left the ground. */
    private void takeOff(FxRobot robot, double day, Viewport from) throws TimeoutException {
        robot.interact(
                () -> window.timelineView().fly(window.timeline().windows().around(day, day + 100, 10)));
        until(() -> !view().equals(from));
    }

    private double middleDay() {
        return window.timeline().frame().day(window.timeline().frame().plotLeft() + view().width() / 2);
    }

    private boolean isAt(Viewport wanted) {
        double close = wanted.span() * 1e-3;
        return Math.abs(view().from() - wanted.from()) < close && Math.abs(view().to() - wanted.to()) < close;
    }

    private Viewport view() {
        return window.timeline().viewportProperty().get();
    }

    private static void chord(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier, key).release(key, modifier);
        settle();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        settle();
    }

    /** What a trackpad goes on telling of for a while has nothing to do with where one flies since. */
    @Test
    void theAfterglowOfFingersDoesNotEndAFlightBegunSince(FxRobot robot) throws TimeoutException {
        Hand hand = new Hand(robot, window.timelineView());
        robot.interact(() -> window.timeline().zoom(6, 500));
        hand.twoFingers(420, 200, -30, 0);
        hand.afterglow(420, 200, -10, 0);
        Viewport before = view();
        Viewport target = window.timeline().windows().around(-90_000, -89_900, 10);
        robot.interact(() -> window.timelineView().fly(target));
        until(() -> !view().equals(before));
        hand.afterglow(420, 200, -10, 0);
        until(() -> isAt(target));
        hand.afterglow(420, 200, -10, 0);
        assertThat(isAt(target)).isTrue();

        hand.twoFingers(420, 200, -30, 0);
        Viewport left = view();
        hand.afterglow(420, 200, -10, 0);
        assertThat(view().from()).isGreaterThan(left.from());
    }
}
