package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What goes on when it is let go of. */
class GlideTest {

    private static final Glide GLIDE = new Glide(-1200);

    @Test
    void itGoesOnInItsDirectionAtTheSpeedItHad() {
        assertThat(GLIDE.distance(0)).isZero();
        assertThat(GLIDE.distance(0.001)).isCloseTo(-1.2, within(0.01));
    }

    @Test
    void itsSpeedFallsByTheSameShareInEqualTimes() {
        double first = GLIDE.distance(0.1) - GLIDE.distance(0);
        double second = GLIDE.distance(0.2) - GLIDE.distance(0.1);
        double third = GLIDE.distance(0.3) - GLIDE.distance(0.2);

        assertThat(second / first).isCloseTo(third / second, within(1e-9)).isBetween(0.5, 0.9);
    }

    @Test
    void itEndsWhereTheEyeSeesItMoveNoMore() {
        double end = GLIDE.duration();
        double pulse = 1.0 / 60;

        assertThat(end).isBetween(1.0, 2.0);
        assertThat(Math.abs(GLIDE.distance(end) - GLIDE.distance(end - pulse))).isLessThan(0.2);
    }

    @Test
    void whatStoodStillStaysWhereItIs() {
        assertThat(new Glide(0).duration()).isZero();
        assertThat(new Glide(Glide.STILL / 2).duration()).isZero();
        assertThat(new Glide(0).distance(5)).isZero();
    }
}
