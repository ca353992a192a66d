package passage.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

    private static final DayRange WEEK = new DayRange(10, 17);
    private static final DayRange ALWAYS = new DayRange(DayRange.UNBOUNDED_FIRST, DayRange.UNBOUNDED_END);

    @Test
    void holdsItsFirstDayAndNotItsEnd() {
        assertThat(WEEK.contains(9)).isFalse();
        assertThat(WEEK.contains(10)).isTrue();
        assertThat(WEEK.contains(16)).isTrue();
        assertThat(WEEK.contains(17)).isFalse();
    }

    @Test
    void cannotBeEmptyOrRunBackwards() {
        assertThatThrownBy(() -> new DayRange(10, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayRange(10, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void touchingRangesDoNotOverlap() {
        assertThat(WEEK.overlaps(new DayRange(17, 20))).isFalse();
        assertThat(WEEK.overlaps(new DayRange(0, 10))).isFalse();
        assertThat(WEEK.overlaps(new DayRange(16, 17))).isTrue();
    }

    @Test
    void hullHoldsBothAndWhatLiesBetween() {
        assertThat(WEEK.hull(new DayRange(30, 31))).isEqualTo(new DayRange(10, 31));
        assertThat(WEEK.hull(ALWAYS)).isEqualTo(ALWAYS);
    }

    @Test
    void containsARangeThatDoesNotReachBeyondIt() {
        assertThat(WEEK.contains(new DayRange(10, 17))).isTrue();
        assertThat(WEEK.contains(new DayRange(10, 18))).isFalse();
        assertThat(ALWAYS.contains(WEEK)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "-9999, false",
        "9999-12-31, false",
        "../9999, false",
        "../.., false",
        "Y10000, true",
        "Y-10000, true",
        "Y-10000/.., true",
        "Y10000/.., true",
        "../Y-10000, true",
        "1990/Y10000, true"
    })
    void reachesBeyondTheYearsOfFourDigitsWithASideThatItHas(String edtf, boolean beyond) throws EdtfSyntaxException {
        assertThat(EdtfDate.parse(edtf).range().reachesBeyond(DayRange.FOUR_DIGIT_YEARS))
                .isEqualTo(beyond);
    }

    @Test
    void isMadeFromCalendarDaysHalfOpenOrClosed() {
        LocalDate first = LocalDate.of(1994, 2, 8);
        DayRange closed = DayRange.ofClosed(first, LocalDate.of(1994, 2, 11));

        assertThat(closed).isEqualTo(DayRange.of(first, LocalDate.of(1994, 2, 12)));
        assertThat(closed.firstDay()).contains(first);
        assertThat(closed.lastDay()).contains(LocalDate.of(1994, 2, 11));
    }

    @Test
    void anUnboundedSideHasNoDay() {
        assertThat(ALWAYS.firstDay()).isEmpty();
        assertThat(ALWAYS.lastDay()).isEmpty();
        assertThat(ALWAYS.hasFirst()).isFalse();
        assertThat(ALWAYS.hasEnd()).isFalse();
    }
}
