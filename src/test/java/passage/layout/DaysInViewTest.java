package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The window as days: moved and resized on one scale, shown on another. */
class DaysInViewTest {
    private static final TimelineData DATA = Items.data(Items.dot("a", "", 0), Items.dot("b", "", 9_999));
    private static final TimeScale LINEAR = new LinearScale();

    @Test
    void movingKeepsItsLengthAndStaysWithTheData() {
        DaysInView days = new DaysInView(2_000, 3_000);
        assertThat(days.moved(500, DATA)).isEqualTo(new DaysInView(2_500, 3_500));
        assertThat(days.moved(-9_000, DATA)).isEqualTo(new DaysInView(0, 1_000));
        assertThat(days.moved(20_000, DATA)).isEqualTo(new DaysInView(9_000, 10_000));
    }

    /** Who has zoomed out, or panned beyond the end, is not thrown back by a touch. */
    @Test
    void whatReachesBeyondTheDataMayStayThere() {
        DaysInView days = new DaysInView(-500, 10_400);
        assertThat(days.moved(0, DATA)).isEqualTo(days);
        assertThat(days.moved(-50, DATA)).isEqualTo(days);
        assertThat(new DaysInView(9_500, 10_500).moved(-100, DATA)).isEqualTo(new DaysInView(9_400, 10_400));
    }

    /** A length and the ends it is between do not always fit to the last bit. */
    @Test
    void whatShowsEverythingStaysWhereItIs() {
        Seeds.each(1000, random -> {
            double from = -random.nextDouble() * 100_000;
            DaysInView days = new DaysInView(from, 10_000 + random.nextDouble() * 20_000);
            DaysInView moved = days.moved(random.nextInt(2_000) - 1_000, DATA);
            assertThat(moved.from()).isCloseTo(days.from(), within(1e-6));
            assertThat(moved.to()).isCloseTo(days.to(), within(1e-6));
        });
    }

    @Test
    void centredOnADayAsFarAsTheDataReach() {
        DaysInView days = new DaysInView(2_000, 3_000);
        assertThat(days.centredOn(7_000, DATA)).isEqualTo(new DaysInView(6_500, 7_500));
        assertThat(days.centredOn(100, DATA)).isEqualTo(new DaysInView(0, 1_000));
    }

    @Test
    void anEdgeStopsBeforeTheOtherAtTheNarrowestWindow() {
        DaysInView days = new DaysInView(2_000, 3_000);
        assertThat(days.startingAt(2_600, DATA, LINEAR)).isEqualTo(new DaysInView(2_600, 3_000));
        assertThat(days.startingAt(5_000, DATA, LINEAR).length()).isCloseTo(Viewport.NARROWEST, within(1e-9));
        assertThat(days.startingAt(-5_000, DATA, LINEAR).from()).isZero();
        assertThat(days.endingAt(2_400, DATA, LINEAR)).isEqualTo(new DaysInView(2_000, 2_400));
        assertThat(days.endingAt(0, DATA, LINEAR).length()).isCloseTo(Viewport.NARROWEST, within(1e-9));
        assertThat(days.endingAt(50_000, DATA, LINEAR).to()).isEqualTo(10_000);
    }

    /** On either scale the days asked for are those at the edges of the picture, unless they are too few for a window. */
    @Test
    void whatIsMovedAndResizedIsWhatThePictureShows() {
        Seeds.each(1000, random -> {
            TimelineData data = Items.random(random);
            TimeScale scale = random.nextBoolean() ? LINEAR : BalancedScale.of(data.density(), BalancedScale.USUAL);
            double span = data.endDay() - data.firstDay();
            double from = data.firstDay() + (random.nextDouble() - 0.2) * span;
            DaysInView days = new DaysInView(from, from + Math.max(1, random.nextDouble() * span));
            double to = data.firstDay() + (random.nextDouble() * 1.4 - 0.2) * span;
            DaysInView wanted = switch (random.nextInt(4)) {
                case 0 -> days.moved(to - from, data);
                case 1 -> days.centredOn(to, data);
                case 2 -> days.startingAt(to, data, scale);
                default -> days.endingAt(to, data, scale);
            };
            Viewport view = wanted.on(scale, 800);
            assertThat(view.span()).isGreaterThanOrEqualTo(Viewport.NARROWEST * (1 - 1e-6));
            DaysInView shown =
                    DaysInView.of(new Frame(800 + Metrics.HEADER, 400, view, scale, 0, Theme.LIGHT, Locale.ENGLISH));
            double close = 1e-6 * span + (view.span() <= Viewport.NARROWEST * 1.001 ? wanted.length() + 366 : 0);
            assertThat(shown.from()).isCloseTo(wanted.from(), within(close));
            assertThat(shown.to()).isCloseTo(wanted.to(), within(close));
        });
    }
}
