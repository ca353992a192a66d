package passage.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {

    private static final DayRange WEEK = new DayRange(10, 17);

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
    void intersectionIsWhatBothHold() {
        assertThat(WEEK.intersect(new DayRange(15, 30))).contains(new DayRange(15, 17));
        assertThat(WEEK.intersect(new DayRange(17, 30))).isEmpty();
        assertThat(WEEK.intersect(DayRange.ALL)).contains(WEEK);
    }

    @Test
    void hullHoldsBothAndWhatLiesBetween() {
        assertThat(WEEK.hull(new DayRange(30, 31))).isEqualTo(new DayRange(10, 31));
        assertThat(WEEK.hull(DayRange.ALL)).isEqualTo(DayRange.ALL);
    }

    @Test
    void containsARangeThatDoesNotReachBeyondIt() {
        assertThat(WEEK.contains(new DayRange(10, 17))).isTrue();
        assertThat(WEEK.contains(new DayRange(10, 18))).isFalse();
        assertThat(DayRange.ALL.contains(WEEK)).isTrue();
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
        assertThat(DayRange.ALL.firstDay()).isEmpty();
        assertThat(DayRange.ALL.lastDay()).isEmpty();
        assertThat(DayRange.ALL.hasFirst()).isFalse();
        assertThat(DayRange.ALL.hasEnd()).isFalse();
    }
}
