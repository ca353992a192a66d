package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How fast a pointer was when it let go. */
class DragSpeedTest {

    private final DragSpeed speed = new DragSpeed();

    @Test
    void aPointerThatMovesEvenlyHasThatSpeed() {
        for (int i = 0; i <= 20; i++) {
            speed.at(i * 8, i * -4, i * 0.016);
        }
        assertThat(speed.x(0.32)).isCloseTo(500, within(0.1));
        assertThat(speed.y(0.32)).isCloseTo(-250, within(0.1));
    }

    @Test
    void onlyTheLastMomentCounts() {
        speed.at(0, 0, 0);
        speed.at(1000, 0, 0.1);
        speed.at(1000, 0, 0.2);
        speed.at(1007, 0, 0.275);
        speed.at(1015, 0, 0.35);

        assertThat(speed.x(0.35)).isCloseTo(100, within(0.1));
    }

    @Test
    void aPointerThatIsToldOfSeldomHasItsSpeedAllTheSame() {
        speed.at(0, 0, 0);
        speed.at(100, 0, 0.2);
        speed.at(200, 0, 0.4);

        assertThat(speed.x(0.41)).isCloseTo(500, within(0.1));
    }

    @Test
    void aPointerThatRestsBeforeItLetsGoHasNone() {
        speed.at(0, 0, 0);
        speed.at(300, 300, 0.05);

        assertThat(speed.x(0.2)).isZero();
        assertThat(speed.y(0.2)).isZero();
    }

    @Test
    void twoEventsAtTheSameMomentAreNoJump() {
        speed.at(0, 0, 1);
        speed.at(400, -400, 1);

        assertThat(speed.x(1)).isEqualTo(5000);
        assertThat(speed.y(1)).isEqualTo(-5000);
    }

    @Test
    void aPointerThatOnlyPressedHasNone() {
        assertThat(speed.x(0)).isZero();
        speed.at(10, 10, 0);
        assertThat(speed.x(0)).isZero();
        speed.at(90, 10, 0.05);
        speed.clear();
        assertThat(speed.x(0.06)).isZero();
    }
}
