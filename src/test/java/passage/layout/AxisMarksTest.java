package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.Mark;

class AxisMarksTest {
    private static final double LONGEST = 1000 * Axis.YEAR;

    @ParameterizedTest
    @EnumSource
    void labelsNeverOverlapAndAreNeverCut(Axis.Scale scale) {
        Seeds.each(1000, random -> assertApart(Axis.random(scale, random, 0.5, 10 * LONGEST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void labelsNeverOverlapLongBeforeChristEither(String language) {
        Seeds.each(1000, random -> {
            double span = Math.exp(random.nextDouble() * Math.log(10 * LONGEST));
            double from = Items.day("-3000-01-01") + random.nextDouble() * 4 * LONGEST;
            Viewport view = new Viewport(from, from + span, 300 + random.nextInt(2000));
            assertApart(Axis.of(new LinearScale(), view, language));
        });
    }

    @ParameterizedTest
    @EnumSource
    void atLeastThreeTicksAreLabelledFromAThousandYearsToThreeDays(Axis.Scale scale) {
        Seeds.each(2000, random -> {
            Axis axis = Axis.random(scale, random, 3, LONGEST);
            assertThat(axis.labels()).as(axis.toString()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(axis.ticks()).as(axis.toString()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void theTiersStandOneAboveTheOther() {
        List<Mark.Text> labels = Axis.of("2019-06-01", "2021-06-01", 800, "en").labels();
        double baseline = labels.stream().mapToDouble(Mark.Text::baseline).min().orElseThrow();
        Map<Boolean, List<Mark.Text>> tiers =
                labels.stream().collect(Collectors.partitioningBy(label -> label.baseline() == baseline));
        assertThat(tiers.get(true))
                .isNotEmpty()
                .allMatch(upper -> tiers.get(false).stream()
                        .allMatch(lower ->
                                upper.bounds().bottom() <= lower.bounds().y()));
        assertThat(tiers.get(false)).isNotEmpty();
    }

    @Test
    void aWindowMayBeTinyOrHoldAnyTime() {
        Seeds.each(1000, random -> {
            double span = 0.01 * Math.exp(random.nextDouble() * Math.log(4e13));
            double from = (random.nextDouble() - 0.5) * 2 * span + Items.day("2000-01-01");
            assertApart(Axis.of(new LinearScale(), new Viewport(from, from + span, 24 + random.nextInt(400)), "tr"));
        });
    }

    /** Within the plot, and each right of the one before it in its tier; the tiers lie one below the other. */
    private static void assertApart(Axis axis) {
        Map<Double, Double> ends = new HashMap<>();
        for (Mark.Text label : axis.labels()) {
            Bounds bounds = label.bounds();
            double free = ends.getOrDefault(label.baseline(), axis.frame().plotLeft());
            assertThat(bounds.x()).as("%s in %s", label, axis).isGreaterThanOrEqualTo(free);
            assertThat(bounds.right()).isLessThanOrEqualTo(axis.frame().width());
            ends.put(label.baseline(), bounds.right() + 4);
        }
        assertThat(ends).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void panningKeepsTheLabelsThatStayInView(Axis.Scale scale) {
        Seeds.each(1000, random -> {
            Axis axis = Axis.random(scale, random, 1, LONGEST);
            double pixels = Math.round(
                    (2 * random.nextDouble() - 1) * axis.frame().viewport().width());
            List<Mark.Text> panned = axis.panned(pixels).labels();
            for (Mark.Text label : axis.labels()) {
                double there = label.x() - pixels;
                boolean stays = there > axis.frame().plotLeft() + 6.01
                        && there + label.width() < axis.frame().width() - 6.01;
                if (stays && !isAtEdge(label, axis)) {
                    assertThat(panned)
                            .as("%s panned by %s", axis, pixels)
                            .anyMatch(
                                    other -> other.text().equals(label.text()) && Math.abs(other.x() - there) < 0.001);
                }
            }
        });
    }

    private static boolean isAtEdge(Mark.Text label, Axis axis) {
        return label.x() < axis.frame().plotLeft() + 6.01
                || label.bounds().right() > axis.frame().width() - 6.01;
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-05, 2021-09-05, 2020",
        "2020-03-05, 2020-03-25, Mar 2020",
        "1993-03-05, 1998-03-05, 1993",
        "1911-06-01, 1923-03-05, 1910–1919",
        "1811-06-01, 1988-03-05, 1800–1899",
        "-0175-01-01, -0020-01-01, 200–101 BC",
        "0002-06-01, 0030-01-01, AD 1–9"
    })
    void whatTheWindowBeginsInIsNamedAtItsEdge(String from, String to, String words) {
        Axis axis = Axis.of(from, to, 700, "en");
        assertThat(axis.labels()).anySatisfy(label -> {
            assertThat(label.text()).isEqualTo(words);
            assertThat(label.x()).isCloseTo(axis.frame().plotLeft() + 6, within(1e-9));
        });
    }

    @ParameterizedTest
    @CsvSource({"en, 12 Oct 2020", "tr, 12 Eki 2020", "az, 12 okt 2020"})
    void withinADayTheDayIsNamed(String language, String words) {
        double noon = Items.day("2020-10-12") + 0.5;
        Axis axis = Axis.of(new LinearScale(), new Viewport(noon, noon + 0.4, 200), language);
        assertThat(axis.words(true)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 200 BC 100 BC AD 1 100 200, 220 BC 180 BC",
        "tr, MÖ 200 MÖ 100 MS 1 100 200, MÖ 220 MÖ 180",
        "az, e.ə. 200 e.ə. 100 b.e. 1 100 200, e.ə. 220 e.ə. 180"
    })
    void thereIsNoYearZero(String language, String upper, String lower) {
        Axis axis = Axis.of("-0230-01-01", "0230-01-01", 1600, language);
        assertThat(String.join(" ", axis.words(true))).endsWith(upper);
        assertThat(String.join(" ", axis.words(false))).startsWith(lower);
    }
}
