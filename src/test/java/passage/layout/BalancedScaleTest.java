package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalancedScaleTest {
    private static final double FROM = Items.day("1699-01-01");
    private static final double TO = Items.day("2026-01-01");

    private static BalancedScale scale(double from, double to, double[] days, double balance) {
        return BalancedScale.of(Density.of(from, to, Arrays.stream(days)), balance);
    }

    private static BalancedScale random(Random random) {
        double from = -100_000 + 200_000 * random.nextDouble();
        double to = from + 1 + 120_000 * Math.pow(random.nextDouble(), 3);
        double crowd = from + (to - from) * random.nextDouble();
        double[] days = random.doubles(random.nextInt(200), from, to)
                .map(day -> random.nextBoolean() ? crowd : day)
                .toArray();
        return scale(from, to, days, 0.99 * random.nextDouble());
    }

    @Test
    void laterDaysAlwaysHaveGreaterUnits() {
        Seeds.each(1000, random -> {
            BalancedScale scale = random(random);
            double[] days = random.doubles(300, -250_000, 250_000).sorted().toArray();
            for (int i = 1; i < days.length; i++) {
                assertThat(scale.toUnit(days[i])).isGreaterThan(scale.toUnit(days[i - 1]));
            }
        });
    }

    @Test
    void aDateFarOutCostsNoMoreThanAnyOther() {
        BalancedScale scale = scale(FROM, 365_242.5 * 999_999, new double[] {FROM, TO}, BalancedScale.USUAL);

        assertThat(scale.toDay(scale.toUnit(TO))).isCloseTo(TO, within(1.0));
    }

    @Test
    void inverseGivesTheDayBack() {
        Seeds.each(1000, random -> {
            BalancedScale scale = random(random);
            random.doubles(300, -250_000, 250_000)
                    .forEach(day -> assertThat(scale.toDay(scale.toUnit(day))).isCloseTo(day, within(1e-6)));
        });
    }

    @Test
    void withoutBalanceItIsLinear() {
        double[] days = {FROM + 5, FROM + 5, TO - 9};
        BalancedScale scale = scale(FROM, TO, days, 0);
        for (double day = FROM - 5000; day < TO + 5000; day += 777.7) {
            assertThat(scale.toUnit(day)).isCloseTo(day, within(1e-6));
        }
        assertThat(scale.compressed()).isEmpty();
    }

    @Test
    void withoutEventsItIsLinear() {
        BalancedScale scale = scale(FROM, TO, new double[0], BalancedScale.USUAL);
        assertThat(scale.toUnit(12_345)).isCloseTo(12_345, within(1e-6));
    }

    @Test
    void spanKeepsItsLengthAndGoesOnBeyondTheDataWithOneUnitADay() {
        Seeds.each(1000, random -> {
            double[] days = random.doubles(50, FROM, TO).toArray();
            BalancedScale scale = scale(FROM, TO, days, BalancedScale.USUAL);
            assertThat(scale.toUnit(FROM)).isCloseTo(FROM, within(1e-6));
            assertThat(scale.toUnit(TO)).isCloseTo(TO, within(1e-6));
            assertThat(scale.toUnit(FROM - 1e-6)).isCloseTo(scale.toUnit(FROM), within(1e-5));
            assertThat(scale.toUnit(TO + 1e-6)).isCloseTo(scale.toUnit(TO), within(1e-5));
            assertThat(scale.toUnit(TO + 1000) - scale.toUnit(TO)).isCloseTo(1000, within(1e-6));
            assertThat(scale.toUnit(FROM) - scale.toUnit(FROM - 1000)).isCloseTo(1000, within(1e-6));
        });
    }

    @Test
    void stretchesWithFewEventsAreCompressedAndThoseWithManyAreNot() {
        double[] days = new double[60];
        Arrays.setAll(days, i -> Items.day("1991-01-01") + i * 200.0);
        BalancedScale scale = scale(FROM, TO, days, BalancedScale.USUAL);
        assertThat(scale.compressed()).hasSize(1);
        TimeScale.Stretch stretch = scale.compressed().getFirst();
        assertThat(stretch.from()).isEqualTo(FROM);
        assertThat(stretch.to()).isBetween(Items.day("1980-01-01"), Items.day("1991-01-01"));
        double empty = scale.toUnit(Items.day("1900-01-01")) - scale.toUnit(Items.day("1890-01-01"));
        double full = scale.toUnit(Items.day("2010-01-01")) - scale.toUnit(Items.day("2000-01-01"));
        assertThat(full).isGreaterThan(5 * empty);
    }

    @Test
    void compressedStretchesAreInOrderApartAndShorterThanTheirDays() {
        Seeds.each(1000, random -> {
            BalancedScale scale = random(random);
            double end = Double.NEGATIVE_INFINITY;
            for (TimeScale.Stretch stretch : scale.compressed()) {
                assertThat(stretch.from()).isGreaterThan(end);
                end = stretch.to();
                double drawn = scale.toUnit(stretch.to()) - scale.toUnit(stretch.from());
                assertThat(drawn).isLessThan(0.6 * (stretch.to() - stretch.from()) + 1e-6);
            }
        });
    }

    @Test
    void orderOfTheEventsDoesNotMatterAndThoseOutsideCountAtTheEnds() {
        double[] days = {FROM - 1000, FROM + 400, TO - 400, TO + 1000};
        double[] other = {TO - 1, TO - 400, FROM + 400, FROM};
        for (double day = FROM; day < TO; day += 999) {
            assertThat(scale(FROM, TO, days, 0.5).toUnit(day))
                    .isEqualTo(scale(FROM, TO, other, 0.5).toUnit(day));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 0.5", "6, 5, 0.5", "NaN, 5, 0.5", "0, 5, 1", "0, 5, -0.1"})
    void refusesASpanOrABalanceThatIsNone(double from, double to, double balance) {
        assertThatIllegalArgumentException().isThrownBy(() -> scale(from, to, new double[] {1}, balance));
    }
}
