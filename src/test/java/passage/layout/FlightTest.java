package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.display.Bounds;

class FlightTest {
    private static final double WIDTH = 1000;

    private static Viewport around(double middle, double span) {
        return new Viewport(middle - span / 2, middle + span / 2, WIDTH);
    }

    private static Viewport random(Random random) {
        double span =
                Viewport.NARROWEST * Math.exp(random.nextDouble() * Math.log(Viewport.WIDEST / Viewport.NARROWEST));
        return around(-100_000 + 130_000 * random.nextDouble(), span);
    }

    /** How far apart two windows are, in widths of the smaller. */
    private static double apart(Viewport one, Viewport other) {
        double least = Math.min(one.span(), other.span());
        return Math.max(Math.abs(one.from() - other.from()), Math.abs(one.to() - other.to())) / least;
    }

    private static void assertFlies(Viewport from, Viewport to) {
        Flight flight = new Flight(from, to);
        assertThat(flight.length()).isNotNegative().isFinite();
        assertThat(apart(flight.at(0), from)).isLessThan(1e-3);
        assertThat(flight.at(1)).isEqualTo(to);
        Viewport before = flight.at(0);
        for (int i = 1; i <= 200; i++) {
            Viewport now = flight.at(i / 200.0);
            assertThat(new Bounds(now.from(), 0, now.to(), now.span()).isFinite())
                    .isTrue();
            double ratio = Math.max(now.span() / before.span(), before.span() / now.span());
            assertThat(ratio).isLessThan(1.01 * Math.exp(Math.sqrt(2) * flight.length() / 200));
            before = now;
        }
        assertThat(apart(flight.at(1 - 1e-9), to)).isLessThan(1e-3);
    }

    @Test
    void everyFlightStartsAtItsStartEndsAtItsEndAndDoesNotJump() {
        Seeds.each(1000, random -> assertFlies(random(random), random(random)));
    }

    /** Where the formula's terms all but cancel each other. */
    @ParameterizedTest
    @CsvSource({
        "0, 3000000, 0, 0.5",
        "0, 3000000, 0.01, 0.5",
        "0, 3000000, 1, 0.5",
        "0, 0.5, 0.01, 3000000",
        "0, 0.5, 2000000, 0.5",
        "0, 100, 1e-6, 100",
        "0, 100, 1e-8, 50",
        "0, 100, 0.001, 100.001"
    })
    void fliesBetweenExtremes(double middle, double span, double otherMiddle, double otherSpan) {
        assertFlies(around(middle, span), around(otherMiddle, otherSpan));
    }

    @Test
    void betweenFarPlacesItPullsBackUntilBothCouldBeSeen() {
        Flight flight = new Flight(around(0, 100), around(50_000, 100));
        assertThat(flight.at(0.5).span()).isGreaterThan(25_000);
        assertThat(flight.at(0.5).from()).isLessThan(25_000);
        assertThat(flight.at(0.5).to()).isGreaterThan(25_000);
    }

    @Test
    void betweenWindowsWithTheSameMiddleItOnlyZooms() {
        Flight flight = new Flight(around(500, 1000), around(500, 10));
        for (double share : new double[] {0, 0.3, 0.6, 0.9}) {
            assertThat((flight.at(share).from() + flight.at(share).to()) / 2).isCloseTo(500, within(1e-6));
        }
        assertThat(flight.at(0.5).span()).isCloseTo(100, within(1e-6));
    }

    @Test
    void betweenEqualWindowsItIsOverAtOnce() {
        Flight flight = new Flight(around(5, 10), around(5, 10));
        assertThat(flight.length()).isZero();
        assertThat(flight.at(0)).isEqualTo(around(5, 10));
        assertThat(flight.at(0.5)).isEqualTo(around(5, 10));
    }

    @Test
    void beforeItsStartAndAfterItsEndItStandsStill() {
        Flight flight = new Flight(around(5, 10), around(500, 10));
        assertThat(flight.at(-3)).isEqualTo(flight.at(0));
        assertThat(flight.at(7)).isEqualTo(flight.at(1));
    }

    @Test
    void wayBackIsAsLongAsTheWayThere() {
        Seeds.each(1000, random -> {
            Viewport one = random(random);
            Viewport other = random(random);
            assertThat(new Flight(one, other).length()).isCloseTo(new Flight(other, one).length(), within(1e-6));
        });
    }
}
