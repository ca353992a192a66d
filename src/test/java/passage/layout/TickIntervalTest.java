package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.layout.TickInterval.Days;
import passage.layout.TickInterval.Months;
import passage.layout.TickInterval.Years;

/** Proleptic years: 0000 is 1 BC, -0043 is 44 BC. */
class TickIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1699-01-01, 1700-01-01",
        "10, 1699-12-31, 1700-01-01",
        "100, 1700-01-01, 1800-01-01",
        "25, 1701-06-01, 1725-01-01"
    })
    void yearsAreThoseDivisibleByTheStep(int step, LocalDate day, LocalDate next) {
        assertNext(new Years(step), day, next);
    }

    @ParameterizedTest
    @CsvSource({
        "100, -0250-05-05, -0199-01-01",
        "100, -0199-01-01, -0099-01-01",
        "100, -0099-01-01, 0001-01-01",
        "100, 0001-01-01, 0100-01-01",
        "10, -0011-12-31, -0009-01-01",
        "10, 0000-06-01, 0001-01-01",
        "10, 0001-01-01, 0010-01-01",
        "2, -0001-01-01, 0001-01-01",
        "2, 0001-01-01, 0002-01-01",
        "1, -0001-01-01, 0000-01-01",
        "1, 0000-01-01, 0001-01-01"
    })
    void beforeChristYearsAreCountedBackFromTheYearOne(int step, LocalDate day, LocalDate next) {
        assertNext(new Years(step), day, next);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2020-02-29, 2020-03-01",
        "3, 2020-02-29, 2020-04-01",
        "3, 2020-10-01, 2021-01-01",
        "6, 2020-06-30, 2020-07-01",
        "6, -0044-07-01, -0043-01-01"
    })
    void monthsAreCountedFromJanuary(int step, LocalDate day, LocalDate next) {
        assertNext(new Months(step), day, next);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2020-12-31, 2021-01-01",
        "2, 2020-10-05, 2020-10-07",
        "2, 2020-10-06, 2020-10-07",
        "2, 2020-10-09, 2020-10-12",
        "2, 2020-10-11, 2020-10-12",
        "7, 2020-10-05, 2020-10-12",
        "7, 2020-10-11, 2020-10-12"
    })
    void daysAreCountedFromMonday(int step, LocalDate day, LocalDate next) {
        assertNext(new Days(step), day, next);
    }

    private static void assertNext(TickInterval interval, LocalDate day, LocalDate next) {
        assertThat(interval.next(day)).isEqualTo(next);
        assertThat(interval.has(next)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2019-12-25, 800", "-0002-11-01, 800"})
    void noTickLiesBetweenADayAndTheNextOne(LocalDate from, int days) {
        List<TickInterval> all = List.of(new Years(5), new Years(1), new Months(3), new Months(1), new Days(7));
        for (TickInterval interval : all) {
            LocalDate next = interval.next(from);
            for (LocalDate day = from.plusDays(1); day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
                assertThat(interval.has(day)).isEqualTo(day.equals(next));
                next = day.equals(next) ? interval.next(day) : next;
            }
        }
    }
}
