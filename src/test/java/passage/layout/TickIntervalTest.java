package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.layout.TickInterval.Days;
import passage.layout.TickInterval.Months;
import passage.layout.TickInterval.Years;

class TickIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1699-01-26, 1699-01-01, 1700-01-01",
        "10, 1699-12-31, 1690-01-01, 1700-01-01",
        "100, 1700-01-01, 1700-01-01, 1800-01-01",
        "1000, 1999-12-31, 1000-01-01, 2000-01-01",
        "10, 0000-06-01, 0000-01-01, 0010-01-01",
        "10, -0001-12-31, -0010-01-01, 0000-01-01",
        "100, -0043-03-15, -0100-01-01, 0000-01-01",
        "500, -0500-01-01, -0500-01-01, 0000-01-01"
    })
    void yearsAreThoseDivisibleByTheStep(int step, LocalDate day, LocalDate floor, LocalDate next) {
        assertTicks(new Years(step), day, floor, next);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2020-02-29, 2020-02-01, 2020-03-01",
        "3, 2020-02-29, 2020-01-01, 2020-04-01",
        "3, 2020-12-31, 2020-10-01, 2021-01-01",
        "6, 2020-06-30, 2020-01-01, 2020-07-01",
        "6, -0044-07-01, -0044-07-01, -0043-01-01"
    })
    void monthsAreCountedFromJanuary(int step, LocalDate day, LocalDate floor, LocalDate next) {
        assertTicks(new Months(step), day, floor, next);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2021-02-28, 2021-02-28, 2021-03-01",
        "1, 2020-12-31, 2020-12-31, 2021-01-01",
        "5, 2021-01-04, 2021-01-01, 2021-01-06",
        "5, 2021-01-30, 2021-01-26, 2021-02-01",
        "5, 2021-01-31, 2021-01-26, 2021-02-01",
        "5, 2021-02-27, 2021-02-26, 2021-03-01",
        "5, 2020-02-29, 2020-02-26, 2020-03-01",
        "10, 2021-01-31, 2021-01-21, 2021-02-01",
        "10, 2021-04-30, 2021-04-21, 2021-05-01",
        "10, 2021-02-28, 2021-02-21, 2021-03-01",
        "10, -0043-03-15, -0043-03-11, -0043-03-21"
    })
    void daysStartAnewWithEachMonthAndDoNotCrowdTheNext(int step, LocalDate day, LocalDate floor, LocalDate next) {
        assertTicks(new Days(step), day, floor, next);
    }

    private static void assertTicks(TickInterval interval, LocalDate day, LocalDate floor, LocalDate next) {
        assertThat(interval.floor(day)).isEqualTo(floor);
        assertThat(interval.floor(floor)).isEqualTo(floor);
        assertThat(interval.next(floor)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-25, 800", "-0002-11-01, 800"})
    void everyDayLiesBetweenItsFloorAndTheNextTick(LocalDate from, int days) {
        for (TickInterval interval : TickInterval.CHAIN) {
            for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
                LocalDate floor = interval.floor(day);
                assertThat(day).isBetween(floor, interval.next(floor).minusDays(1));
            }
        }
    }

    /** What lets an axis be divided further where there is room, without moving what stands there already. */
    @Test
    void ticksOfEachIntervalAreAmongThoseOfTheNextFiner() {
        List<TickInterval> chain = TickInterval.CHAIN;
        for (int i = 0; i + 1 < chain.size(); i++) {
            LocalDate tick = chain.get(i).floor(LocalDate.of(-3, 5, 5));
            for (int n = 0; n < 50; n++) {
                assertThat(chain.get(i + 1).floor(tick)).isEqualTo(tick);
                tick = chain.get(i).next(tick);
            }
        }
    }
}
