package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.layout.Seeds;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "19.9, 1", "20, 10", "326, 10", "400, 10", "400.1, 100", "9000, 100"})
    void longTimesAreDividedIntoLongPeriods(double years, int length) {
        assertThat(Period.length(years)).isEqualTo(length);
    }

    /** Years before Christ are counted from 0, which is 1 BC. */
    @ParameterizedTest
    @CsvSource({
        "1999, 10, 1990–1999",
        "2000, 10, 2000–2009",
        "1699, 100, 1600–1699",
        "2021, 1, 2021",
        "5, 10, AD 1–9",
        "0, 10, 9–1 BC",
        "-8, 10, 9–1 BC",
        "-9, 10, 19–10 BC",
        "-43, 10, 49–40 BC",
        "-43, 1, 44 BC",
        "-99, 100, 199–100 BC"
    })
    void periodsBeginAtRoundYears(int year, int length, String name) {
        Period period = Period.of(LocalDate.of(year, 6, 15).toEpochDay(), length);
        assertThat(period.name(Locale.ENGLISH)).isEqualTo(name);
        assertThat(year).isBetween(period.first(), period.last());
    }

    @Test
    void noYearLiesBetweenTwoPeriods() {
        Seeds.each(200, random -> {
            int length = new int[] {1, 10, 100}[random.nextInt(3)];
            Period period = Period.of(random.nextInt(-3_000_000, 3_000_000), length);
            Period next = Period.of(LocalDate.of(period.last() + 1, 1, 1).toEpochDay(), length);
            assertThat(next.first()).isEqualTo(period.last() + 1);
        });
    }
}
