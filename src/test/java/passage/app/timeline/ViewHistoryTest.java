package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.layout.BalancedScale;
import passage.layout.DaysInView;
import passage.layout.Density;
import passage.layout.LinearScale;
import passage.layout.TimeScale;
import passage.layout.Viewport;

/** The views one has been at, by a clock that the test turns. */
class ViewHistoryTest {

    private static final DaysInView HOME = new DaysInView(0, 1000);
    private static final DaysInView THERE = new DaysInView(5000, 5100);
    private static final DaysInView ELSEWHERE = new DaysInView(8000, 8500);

    private long time;
    private final ViewHistory history = new ViewHistory(() -> time);

    @BeforeEach
    void atHome() {
        history.begin(HOME);
    }

    @Test
    void atTheBeginningThereIsNowhereToGo() {
        assertThat(history.backProperty().get()).isFalse();
        assertThat(history.forwardProperty().get()).isFalse();
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).isEmpty();
    }

    @Test
    void aViewLeftAloneForAWhileIsRemembered() {
        time = ViewHistory.REST;
        history.moved(THERE);

        assertThat(history.backProperty().get()).isTrue();
        assertThat(history.back()).contains(HOME);
        assertThat(history.backProperty().get()).isFalse();
    }

    @Test
    void aViewThatWasOnlyPassedThroughIsNot() {
        time = ViewHistory.REST;
        history.moved(ELSEWHERE);
        time += ViewHistory.REST - 1;
        history.moved(THERE);

        assertThat(history.back()).contains(HOME);
        assertThat(history.back()).isEmpty();
    }

    @Test
    void aFlightRemembersAtOnceWhatItLeaves() {
        history.moved(THERE);
        history.leftFor(ELSEWHERE);

        assertThat(history.back()).contains(THERE);
    }

    @Test
    void aFlightThatIsTurnedElsewhereWasNeverAtAView() {
        history.leftFor(THERE);
        history.leftFor(ELSEWHERE);
        history.arrived(ELSEWHERE);

        assertThat(history.back()).contains(HOME);
        assertThat(history.back()).isEmpty();
    }

    @Test
    void forwardLeadsToWhereOneCameBackFrom() {
        fly(THERE);
        fly(ELSEWHERE);
        assertThat(history.back()).contains(THERE);
        assertThat(history.back()).contains(HOME);

        assertThat(history.forward()).contains(THERE);
        assertThat(history.forward()).contains(ELSEWHERE);
        assertThat(history.forwardProperty().get()).isFalse();
        assertThat(history.back()).contains(THERE);
    }

    @Test
    void whoMovesAfterGoingBackHasNoWayForward() {
        fly(THERE);
        history.back();
        history.arrived(HOME);
        assertThat(history.forwardProperty().get()).isTrue();
        history.moved(ELSEWHERE);

        assertThat(history.forwardProperty().get()).isFalse();
        assertThat(history.back()).contains(HOME);
    }

    @Test
    void aViewOneWasReturningToCanStillBeReturnedTo() {
        fly(THERE);
        history.back();
        history.interrupted(ELSEWHERE);

        assertThat(history.back()).contains(HOME);
    }

    @Test
    void noViewIsThereTwiceInARow() {
        fly(THERE);
        time += ViewHistory.REST;
        history.moved(new DaysInView(5000.01, 5100.01));
        history.moved(HOME);
        fly(THERE);
        history.back();
        history.arrived(HOME);

        assertThat(history.back()).contains(THERE);
        assertThat(history.back()).contains(HOME);
        assertThat(history.back()).isEmpty();
    }

    @Test
    void whoHasComeBackByHandIsNotLedToTheSameViewAgain() {
        time = ViewHistory.REST;
        history.moved(THERE);
        history.moved(HOME);

        assertThat(history.backProperty().get()).isFalse();
        assertThat(history.back()).isEmpty();
    }

    @Test
    void onlyTheLatestViewsAreKept() {
        for (int i = 1; i <= 2 * ViewHistory.MOST; i++) {
            fly(new DaysInView(i * 1000, i * 1000 + 500));
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }

        assertThat(steps).isEqualTo(ViewHistory.MOST);
    }

    @Test
    void anotherSizeOfTheWindowIsNoOtherView() {
        time = ViewHistory.REST;
        history.adjusted(new DaysInView(-40, 1040));

        assertThat(history.backProperty().get()).isFalse();
    }

    @Test
    void aViewHoldsOnEveryScale() {
        TimeScale balanced =
                BalancedScale.of(Density.of(0, 10_000, DoubleStream.of(9000, 9100, 9200)), BalancedScale.USUAL);
        DaysInView seen = DaysInView.of(new Viewport(2000, 9000, 800), balanced);

        assertThat(DaysInView.of(seen.on(balanced, 800), balanced).isLike(seen)).isTrue();
        assertThat(DaysInView.of(seen.on(new LinearScale(), 300), new LinearScale())
                        .isLike(seen))
                .isTrue();
        assertThat(seen.on(balanced, 800).from()).isCloseTo(2000, within(1e-6));
    }

    private void fly(DaysInView to) {
        history.leftFor(to);
        history.arrived(to);
    }
}
