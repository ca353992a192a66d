package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.date.DayRange;
import passage.layout.Seeds;

@DisplayName("What is in view is told as finely as it calls for")
class StretchTest {
    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    @ParameterizedTest
    @CsvSource({
        "1695-03-04, 2024-06-07, 1695/2024",
        "1991-01-15, 1993-05-02, 1991-01/1993-05",
        "2020-09-27, 2020-11-10, 2020-09-27/2020-11-09",
        "-0100-05-05, 0030-01-01, -0100/0029",
        "-9999-01-01, 9999-12-31, -9999/9999"
    })
    void byYearsByMonthsOrByDays(String from, String to, String edtf) {
        assertThat(Stretch.of(day(from), day(to)).edtf()).isEqualTo(edtf);
    }

    @Test
    void lessThanADayIsThatDay() {
        assertThat(Stretch.of(10.2, 10.4).edtf()).isEqualTo("1970-01-11/1970-01-11");
    }

    @Test
    void farBeyondAllYearsItEndsWhereTheyDo() {
        assertThat(Stretch.of(-9e6, 9e6).edtf()).isEqualTo("-9999/9999");
    }

    @Test
    void allThatWasInViewStaysInViewWithLittleMore() {
        Seeds.each(500, random -> {
            double from = (random.nextDouble() - 0.5) * 1e6;
            double length = Math.exp(random.nextDouble() * 12);
            DayRange range = Stretch.of(from, from + length).range();
            assertThat((double) range.first()).isLessThanOrEqualTo(from);
            assertThat((double) range.end()).isGreaterThanOrEqualTo(from + length);
            assertThat(range.end() - range.first()).isLessThan((long) (length * 1.12 + 3));
        });
    }
}
