package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import passage.date.DayRange;
import passage.display.FixedWidth;
import passage.display.Mark;

/** A bare axis on which somebody guesses. */
class AxisStripTest {
    private static final DayRange CENTURY = DayRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2000, 1, 1));

    private static AxisStrip strip(DayRange days, double width) {
        return new AxisStrip(days, width, Theme.PROJECTOR, Locale.ENGLISH, new FixedWidth());
    }

    private static List<Mark.Text> texts(
            AxisStrip strip, Optional<AxisStrip.Place> guess, Optional<AxisStrip.Place> truth) {
        return strip.picture(guess, truth).marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    @Test
    void aPixelIsADayAndBack() {
        Seeds.each(200, random -> {
            long first = random.nextInt(100_000) - 50_000;
            DayRange days = new DayRange(first, first + 3650 + random.nextInt(100_000));
            AxisStrip strip = strip(days, 200 + random.nextInt(2000));
            long day = days.first() + random.nextInt(3650);
            assertThat(strip.day(strip.x(day + 0.5))).isEqualTo(day);
        });
    }

    @Test
    void beyondItsEndsIsItsFirstOrLastDay() {
        AxisStrip strip = strip(CENTURY, 800);
        assertThat(strip.day(-50)).isEqualTo(CENTURY.first());
        assertThat(strip.day(5000)).isEqualTo(CENTURY.end() - 1);
        assertThat(strip.day(0)).isEqualTo(CENTURY.first());
    }

    @Test
    void itsTicksAreTrueAndNeverTouch() {
        Seeds.each(200, random -> {
            int year = random.nextInt(2000);
            DayRange days = DayRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 10 + random.nextInt(900), 1, 1));
            AxisStrip strip = strip(days, 300 + random.nextInt(900));
            List<Mark.Text> ticks = texts(strip, Optional.empty(), Optional.empty());
            assertThat(ticks).isNotEmpty();
            for (int i = 1; i < ticks.size(); i++) {
                assertThat(ticks.get(i).x())
                        .isGreaterThan(ticks.get(i - 1).bounds().right());
            }
        });
    }

    @Test
    void wordsStayInside() {
        AxisStrip strip = strip(CENTURY, 600);
        for (int year : new int[] {1900, 1950, 1999}) {
            DayRange days = DayRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            AxisStrip.Place place = new AxisStrip.Place(days, "somewhat longer words");
            assertThat(texts(strip, Optional.of(place), Optional.of(place)))
                    .filteredOn(text -> text.text().equals(place.words()))
                    .hasSize(2)
                    .allSatisfy(text -> assertThat(text.x()).isBetween(0.0, 600 - text.width()));
        }
    }

    @Test
    void theTruthLiesWhereItsDaysAre() {
        AxisStrip strip = strip(CENTURY, 832);
        DayRange days = DayRange.of(LocalDate.of(1925, 1, 1), LocalDate.of(1950, 1, 1));
        Mark bar = strip.picture(Optional.empty(), Optional.of(new AxisStrip.Place(days, "then"))).marks().stream()
                .filter(Mark.Rect.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(bar.bounds().x()).isCloseTo(216, within(1.0));
        assertThat(bar.bounds().width()).isCloseTo(200, within(1.0));
    }
}
