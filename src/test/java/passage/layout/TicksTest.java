package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.Mark;
import passage.display.TextMeasurer;
import passage.paint.FontMetrics;

class TicksTest {
    private static final TextMeasurer METRICS = new FontMetrics();
    private static final double YEAR = 365.2425;

    /** The two scales, the balanced one for a crowd of events after 1990. */
    enum Scale {
        LINEAR(new LinearScale()),
        BALANCED(BalancedScale.of(
                Density.of(Items.day("1699-01-01"), Items.day("2026-01-01"), Arrays.stream(crowd())),
                BalancedScale.USUAL));

        private final TimeScale scale;

        Scale(TimeScale scale) {
            this.scale = scale;
        }

        private static double[] crowd() {
            Random random = new Random(11);
            return random.doubles(150, Items.day("1699-01-01"), Items.day("2026-01-01"))
                    .map(day -> random.nextInt(4) > 0 ? Items.day("1991-01-01") + Math.abs(day % 12_000) : day)
                    .toArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTickStandsAtItsTrueDate(Scale scale) {
        Seeds.each(60, random -> {
            Frame frame = frame(scale, random, 1000 * YEAR, 1);
            for (Tick tick : upper(frame)) {
                assertThat(tick.x())
                        .isEqualTo(frame.viewport()
                                .x(frame.scale().toUnit(tick.day().toEpochDay())));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void labelsNeverOverlapFromAThousandYearsToADay(Scale scale) {
        Seeds.each(400, random -> {
            Frame frame = frame(scale, random, 1000 * YEAR, 1);
            assertApart(labels(frame), frame);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void labelsNeverOverlapLongBeforeChristEither(String language) {
        Seeds.each(100, random -> {
            double width = 300 + random.nextInt(2000);
            double span = Math.exp(random.nextDouble() * Math.log(1000 * YEAR));
            double from = Items.day("-3000-01-01") + random.nextDouble() * 1000 * YEAR;
            Frame frame = frame(new LinearScale(), new Viewport(from, from + span, width), Locale.of(language));
            assertApart(labels(frame), frame);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 100, 300, 1000})
    void labelsDoNotOverlapInTheWidestWindowHoweverSmallItIs(double width) {
        Viewport widest = new Viewport(0, Viewport.WIDEST, width);
        Frame frame = frame(new LinearScale(), widest, Locale.ENGLISH);
        assertApart(labels(frame), frame);
        assertThat(upper(frame)).extracting(Tick::x).isSorted().doesNotHaveDuplicates();
        for (List<Tick> tier : List.of(upper(frame), lower(frame))) {
            for (int i = 1; i < tier.size(); i++) {
                assertThat(tier.get(i).x() - tier.get(i - 1).x()).isGreaterThan(28);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void atLeastThreeTicksAreLabelledFrom330YearsToThreeDays(Scale scale) {
        Seeds.each(600, random -> {
            Frame frame = frame(scale, random, 330 * YEAR, 3);
            assertThat(labels(frame)).as(frame.viewport().toString()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void panningDoesNotChangeTheChoice(Scale scale) {
        Seeds.each(150, random -> {
            Frame frame = frame(scale, random, 330 * YEAR, 1);
            Frame panned = panned(frame, random.nextInt((int) frame.viewport().width()) - 300);
            assertThat(days(lower(panned), frame, panned)).isEqualTo(days(lower(frame), frame, panned));
            assertThat(days(upper(panned), frame, panned)).isEqualTo(days(upper(frame), frame, panned));
        });
    }

    @ParameterizedTest
    @EnumSource
    void ticksReachFromJustLeftOfTheWindowToJustRightOfIt(Scale scale) {
        Seeds.each(100, random -> {
            Frame frame = frame(scale, random, 1000 * YEAR, 1);
            List<Double> places = lower(frame).stream().map(Tick::x).toList();
            assertThat(places).isSorted();
            assertThat(places).filteredOn(x -> x < 0).hasSizeLessThanOrEqualTo(1);
            assertThat(places).filteredOn(x -> x > frame.viewport().width()).hasSizeLessThanOrEqualTo(1);
            assertThat(places.getFirst()).isLessThanOrEqualTo(0);
            assertThat(places.getLast()).isGreaterThanOrEqualTo(frame.viewport().width());
        });
    }

    @Test
    void lowerTierLeavesOutWhatTheUpperOneLabels() {
        Viewport view = new Viewport(Items.day("2020-01-01"), Items.day("2022-01-01"), 1000);
        Frame frame = frame(new LinearScale(), view, Locale.ENGLISH);
        List<Tick> left = Ticks.without(lower(frame), upper(frame));
        assertThat(left).isNotEmpty();
        assertThat(left)
                .extracting(Tick::day)
                .doesNotContainAnyElementsOf(
                        upper(frame).stream().map(Tick::day).toList());
    }

    /** Only the end of a month, which comes after any number of days, may lack its last tick. */
    @Test
    void whereTimeRunsEvenlyAGapIsDividedEvenly() {
        Seeds.each(100, random -> {
            List<Tick> ticks = lower(frame(Scale.LINEAR, random, 1000 * YEAR, 1)).stream()
                    .filter(tick -> !(tick.interval() instanceof TickInterval.Days))
                    .toList();
            for (int i = 1; i < ticks.size(); i++) {
                Tick tick = ticks.get(i);
                Tick before = ticks.get(i - 1);
                if (TickInterval.CHAIN.indexOf(tick.interval()) > TickInterval.CHAIN.indexOf(before.interval())) {
                    assertThat(tick.interval().next(before.day())).isEqualTo(tick.day());
                }
            }
        });
    }

    @Test
    void whereTimeIsWideTheAxisIsDividedFinely() {
        Viewport whole = Viewport.around(
                Scale.BALANCED.scale.toUnit(Items.day("1699-01-01")),
                Scale.BALANCED.scale.toUnit(Items.day("2026-01-01")),
                1500);
        List<LocalDate> days = lower(frame(Scale.BALANCED.scale, whole, Locale.ENGLISH)).stream()
                .map(Tick::day)
                .toList();
        assertThat(days).contains(LocalDate.of(2005, 1, 1)).doesNotContain(LocalDate.of(1805, 1, 1));
    }

    private static Frame frame(Scale scale, Random random, double most, double least) {
        double width = 600 + random.nextInt(3000);
        double day = Items.day("1699-01-01") + random.nextDouble() * 327 * YEAR;
        double span = least * Math.exp(random.nextDouble() * Math.log(most / least));
        double from = scale.scale.toUnit(day - span / 2);
        return frame(scale.scale, new Viewport(from, scale.scale.toUnit(day + span / 2), width), Locale.ENGLISH);
    }

    private static Frame frame(TimeScale scale, Viewport view, Locale locale) {
        return new Frame(view.width() + Metrics.HEADER, 400, view, scale, 0, Theme.LIGHT, locale);
    }

    private static Frame panned(Frame frame, int pixels) {
        return frame(frame.scale(), frame.viewport().panned(pixels), frame.locale());
    }

    /** The tiers as the axis asks for them. */
    private static List<Tick> upper(Frame frame) {
        TickLabels labels = new TickLabels(frame.locale());
        return new Ticks(frame.scale(), frame.viewport())
                .of(new Ticks.Tier(
                        labels::full, text -> METRICS.width(text, frame.theme().upperTick()), 36));
    }

    private static List<Tick> lower(Frame frame) {
        TickLabels labels = new TickLabels(frame.locale());
        return new Ticks(frame.scale(), frame.viewport())
                .of(new Ticks.Tier(
                        labels::brief, text -> METRICS.width(text, frame.theme().small()), 12));
    }

    private static List<LocalDate> days(List<Tick> ticks, Frame one, Frame other) {
        return ticks.stream()
                .map(Tick::day)
                .filter(day -> inView(day, one) && inView(day, other))
                .toList();
    }

    private static boolean inView(LocalDate day, Frame frame) {
        double x = frame.viewport().x(frame.scale().toUnit(day.toEpochDay()));
        return x >= 0 && x <= frame.viewport().width();
    }

    /** The labels that the axis really draws. */
    private static List<Mark.Text> labels(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        new AxisMarks(frame, new Texts(METRICS)).draw(marks::add);
        Mark.Group axis = (Mark.Group) marks.getFirst();
        return axis.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .sorted(Comparator.comparingDouble(Mark.Text::x))
                .toList();
    }

    private static void assertApart(List<Mark.Text> labels, Frame frame) {
        for (int i = 0; i < labels.size(); i++) {
            Bounds one = labels.get(i).bounds();
            assertThat(one.x()).isGreaterThanOrEqualTo(frame.plotLeft());
            assertThat(one.right()).isLessThanOrEqualTo(frame.width());
            for (Mark.Text other : labels.subList(i + 1, labels.size())) {
                assertThat(one.overlaps(other.bounds()))
                        .as("%s and %s in %s", labels.get(i), other, frame.viewport())
                        .isFalse();
            }
        }
    }

    @Test
    void lastTickLeftOfTheWindowIsNamedAtItsEdge() {
        Viewport view = new Viewport(Items.day("2020-03-05"), Items.day("2020-09-05"), 1000);
        Frame frame = frame(new LinearScale(), view, Locale.ENGLISH);
        assertThat(labels(frame)).anySatisfy(label -> {
            assertThat(label.text()).isEqualTo("Mar 2020");
            assertThat(label.x()).isCloseTo(frame.plotLeft() + 6, within(1e-9));
        });
    }
}
