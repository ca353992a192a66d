package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicksTest {
    private static final double LONGEST = 1000 * Axis.YEAR;

    @ParameterizedTest
    @EnumSource
    void everyTickStandsAtItsTrueDateInOrder(Axis.Scale scale) {
        Seeds.each(1000, random -> {
            Axis axis = Axis.random(scale, random, 0.5, 10 * LONGEST);
            Frame frame = axis.frame();
            for (Tick tick : axis.ticks()) {
                double unit = frame.scale().toUnit(tick.day().toEpochDay());
                assertThat(tick.x())
                        .isEqualTo(frame.viewport().x(unit))
                        .isBetween(0.0, frame.viewport().width());
            }
            assertThat(axis.ticks()).extracting(Tick::x).isSorted().doesNotHaveDuplicates();
            assertThat(axis.upper()).extracting(Tick::x).isSorted();
            assertThat(axis.lower()).extracting(Tick::x).isSorted();
        });
    }

    @ParameterizedTest
    @EnumSource
    void panningDoesNotChangeTheChoice(Axis.Scale scale) {
        Seeds.each(1000, random -> {
            Axis axis = Axis.random(scale, random, 0.5, LONGEST);
            double pixels =
                    (2 * random.nextDouble() - 1) * axis.frame().viewport().width();
            Axis panned = axis.panned(pixels);
            assertThat(named(panned.upper(), axis, panned)).isEqualTo(named(axis.upper(), axis, panned));
            assertThat(named(panned.lower(), axis, panned)).isEqualTo(named(axis.lower(), axis, panned));
        });
    }

    /** The ticks in view in both windows, and what they name. */
    private static Map<LocalDate, TickInterval> named(List<Tick> ticks, Axis one, Axis other) {
        return ticks.stream()
                .filter(tick -> inView(tick.day(), one) && inView(tick.day(), other))
                .collect(Collectors.toMap(Tick::day, Tick::interval, (a, b) -> a, TreeMap::new));
    }

    private static boolean inView(LocalDate day, Axis axis) {
        Frame frame = axis.frame();
        double x = frame.viewport().x(frame.scale().toUnit(day.toEpochDay()));
        return x > 0.001 && x < frame.viewport().width() - 0.001;
    }

    @Test
    void whereTimeRunsEvenlyEveryYearIsDividedAlike() {
        Seeds.each(1000, random -> {
            Axis axis = Axis.random(Axis.Scale.LINEAR, random, 2 * Axis.YEAR, 40 * Axis.YEAR);
            Map<Integer, Set<Integer>> months = axis.ticks().stream()
                    .filter(tick -> !(tick.interval() instanceof TickInterval.Days))
                    .collect(Collectors.groupingBy(
                            tick -> tick.day().getYear(),
                            TreeMap::new,
                            Collectors.mapping(tick -> tick.day().getMonthValue(), Collectors.toSet())));
            List<Set<Integer>> whole = List.copyOf(months.values());
            for (int i = 2; i + 1 < whole.size(); i++) {
                assertThat(whole.get(i)).isEqualTo(whole.get(i - 1));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000-01-01 | 2000-01-02 | 1100 1200 1300 1400 1500 1600 1700 1800 1900 | 1000 2000",
                "1700-01-01 | 1800-01-02 | 1710 1720 1730 1740 1750 1760 1770 1780 1790 | 1700 1800",
                "1985-01-01 | 1995-01-02 | 1986 1987 1988 1989 1991 1992 1993 1994 | 1990"
            })
    void yearsStandUnderTheirDecadesAndThoseUnderTheirCenturies(String from, String to, String lower, String upper) {
        Axis axis = Axis.of(from, to, 400, "en");
        assertThat(String.join(" ", axis.words(true))).endsWith(upper);
        assertThat(String.join(" ", axis.words(false))).isEqualTo(lower);
    }

    @Test
    void weeksBeginOnMondaysAndKeepClearOfTheMonthsFirstDay() {
        Axis axis = Axis.of("2020-08-20", "2020-11-20", 500, "en");
        assertThat(axis.upper())
                .extracting(Tick::day)
                .containsExactly(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 10, 1), LocalDate.of(2020, 11, 1));
        assertThat(axis.lowerDays())
                .contains(LocalDate.of(2020, 9, 14), LocalDate.of(2020, 11, 9))
                .doesNotContain(LocalDate.of(2020, 11, 2))
                .allMatch(new TickInterval.Days(7)::has);
    }

    @Test
    void whereTimeIsWideTheAxisIsDividedFinely() {
        TimeScale balanced = Axis.Scale.BALANCED.scale;
        Viewport whole = Viewport.around(
                balanced.toUnit(Items.day("1699-01-01")), balanced.toUnit(Items.day("2026-01-01")), 1500);
        List<LocalDate> days = Axis.of(balanced, whole, "en").lowerDays();
        assertThat(days).contains(LocalDate.of(2004, 1, 1)).doesNotContain(LocalDate.of(1804, 1, 1));
    }

    @Test
    void aDecadeThatIsWideNextToANarrowOneIsStillDivided() {
        double[] crowd = IntStream.range(0, 300)
                .mapToDouble(i -> Items.day("1990-01-01") + 10 * i)
                .toArray();
        TimeScale steep = BalancedScale.of(
                Density.of(Items.day("1700-01-01"), Items.day("2020-01-01"), Arrays.stream(crowd)), 0.95);
        Viewport view =
                new Viewport(steep.toUnit(Items.day("1900-01-01")), steep.toUnit(Items.day("2010-01-01")), 1200);
        Axis axis = Axis.of(steep, view, "en");
        assertThat(axis.upper()).extracting(Tick::day).contains(LocalDate.of(1990, 1, 1), LocalDate.of(2000, 1, 1));
        assertThat(axis.ticks()).extracting(Tick::day).contains(LocalDate.of(1995, 1, 1), LocalDate.of(1998, 1, 1));
    }
}
