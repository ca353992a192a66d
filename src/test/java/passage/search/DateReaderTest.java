package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.date.DayRange;

@DisplayName("A date is understood as people type it")
class DateReaderTest {

    @ParameterizedTest
    @CsvSource({
        "1918, 1918-01-01, 1918-12-31",
        " 1991-10-18 , 1991-10-18, 1991-10-18",
        "199X, 1990-01-01, 1999-12-31",
        "1990s, 1990-01-01, 1999-12-31",
        "1914/1918, 1914-01-01, 1918-12-31",
        "1914–1918, 1914-01-01, 1918-12-31",
        "18 October 1991, 1991-10-18, 1991-10-18",
        "October 18th 1991, ,",
        "October 18 1991, 1991-10-18, 1991-10-18",
        "18 EKİM 1991, 1991-10-18, 1991-10-18",
        "18 oktyabr 1991, 1991-10-18, 1991-10-18",
        "sub 1992, 1992-02-01, 1992-02-29",
        "Eylül 1918, 1918-09-01, 1918-09-30",
        "18.10.1991, 1991-10-18, 1991-10-18",
        "31.12.1991, 1991-12-31, 1991-12-31",
    })
    void inAnyOfOurLanguages(String typed, LocalDate first, LocalDate last) {
        if (first == null) {
            assertThat(DateReader.read(typed)).isEmpty();
        } else {
            assertThat(DateReader.read(typed)).contains(DayRange.ofClosed(first, last));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "karlowitz 1699",
                "October",
                "18",
                "18 19 20 1991",
                "31.2.1991",
                "31 February 1991",
                "1918 1914",
                "jul jun 1991",
                "iyu 1991",
                "ma 1991",
                "../..",
                "1918 1919 1920",
                "99 1991"
            })
    void andWhatIsNoneIsNot(String typed) {
        assertThat(DateReader.read(typed)).isEmpty();
    }
}
