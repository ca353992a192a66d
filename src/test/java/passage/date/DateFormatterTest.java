package passage.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateFormatterTest {

    private static final DateFormatter ENGLISH = DateFormatter.of(Locale.ENGLISH);
    private static final DateFormatter TURKISH = DateFormatter.of(Locale.of("tr", "TR"));
    private static final DateFormatter AZERBAIJANI = DateFormatter.of(Locale.of("az"));

    static List<Arguments> words() {
        return TestTable.rows("words.tsv");
    }

    @ParameterizedTest
    @MethodSource("words")
    void saysADateInThreeLanguages(String edtf, String english, String turkish, String azerbaijani)
            throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(ENGLISH.format(date)).isEqualTo(english);
        assertThat(TURKISH.format(date)).isEqualTo(turkish);
        assertThat(AZERBAIJANI.format(date)).isEqualTo(azerbaijani);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-15, 15 Jun 2021, 15 Haz 2021, 15 iyn 2021",
        "1918-09, Sep 1918, Eyl 1918, sen 1918",
        "1994-02-08/1994-02-11, 8–11 Feb 1994, 8–11 Şub 1994, 8–11 fev 1994",
        "1920~, around 1920, 1920 civarı, təxminən 1920"
    })
    void saysItShorterWithShortMonthNames(String edtf, String english, String turkish, String azerbaijani)
            throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(ENGLISH.formatShort(date)).isEqualTo(english);
        assertThat(TURKISH.formatShort(date)).isEqualTo(turkish);
        assertThat(AZERBAIJANI.formatShort(date)).isEqualTo(azerbaijani);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-15, exact day, kesin gün, dəqiq gün",
        "2021-06-15?, 'day, uncertain', 'gün, kesin değil', 'gün, dəqiq deyil'",
        "1918-09, month, ay, ay",
        "1774-21, season, mevsim, fəsil",
        "1699, year, yıl, il",
        "1920~, around a year, bir yıl civarı, təxmini il",
        "1920%, 'around a year, uncertain', 'bir yıl civarı, kesin değil', 'təxmini il, dəqiq deyil'",
        "199X, decade, on yıl, onillik",
        "18XX, century, yüzyıl, əsr",
        "1912/1913, interval, aralık, aralıq",
        "1984~/2004, approximate interval, yaklaşık aralık, təxmini aralıq",
        "1991/.., open-ended, açık uçlu, açıq uclu",
        "[..1923], open-ended, açık uçlu, açıq uclu",
        "'[1667,1668]', one of several, birkaç tarihten biri, bir neçə tarixdən biri",
        "'{1960,1961}', several dates, birkaç tarih, bir neçə tarix"
    })
    void saysHowSureItIs(String edtf, String english, String turkish, String azerbaijani) throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(ENGLISH.kind(date)).isEqualTo(english);
        assertThat(TURKISH.kind(date)).isEqualTo(turkish);
        assertThat(AZERBAIJANI.kind(date)).isEqualTo(azerbaijani);
    }

    @ParameterizedTest
    @CsvSource({"1699, 1699, 1699", "-43, 44 BC, MÖ 44", "0, 1 BC, MÖ 1", "1, AD 1, MS 1", "2025, 2025, 2025"})
    void countsYearsAsPeopleDo(int year, String english, String turkish) {
        assertThat(ENGLISH.year(year)).isEqualTo(english);
        assertThat(TURKISH.year(year)).isEqualTo(turkish);
    }

    @ParameterizedTest
    @CsvSource({
        "1990, 1999, 1990–1999, 1990–1999, 1990–1999",
        "-199, -100, 200–101 BC, MÖ 200–101, e.ə. 200–101",
        "-9, 99, 10 BC – AD 99, MÖ 10 – MS 99, e.ə. 10 – b.e. 99"
    })
    void saysTheFirstAndTheLastOfManyYears(int first, int last, String english, String turkish, String azerbaijani) {
        assertThat(ENGLISH.years(first, last)).isEqualTo(english);
        assertThat(TURKISH.years(first, last)).isEqualTo(turkish);
        assertThat(AZERBAIJANI.years(first, last)).isEqualTo(azerbaijani);
    }

    @Test
    void saysTheDayAndTheMonthOfAnEpochDay() {
        long day = LocalDate.of(2021, 6, 15).toEpochDay();

        assertThat(ENGLISH.day(day)).isEqualTo("15 June 2021");
        assertThat(ENGLISH.month(day)).isEqualTo("Jun 2021");
        assertThat(TURKISH.day(day)).isEqualTo("15 Haziran 2021");
        assertThat(AZERBAIJANI.month(day)).isEqualTo("iyn 2021");
    }

    @Test
    void speaksEnglishWhereItHasNoWordsForTheLanguage() throws EdtfSyntaxException {
        assertThat(DateFormatter.of(Locale.FRENCH).format(EdtfDate.parse("1920~")))
                .isEqualTo("around 1920");
    }
}
