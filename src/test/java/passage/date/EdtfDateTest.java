package passage.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?2004-~06 | 2004?-~06",
                "2004-06~-11 | 2004-06~-11",
                "?2004-?06-?11 | 2004-06-11?",
                "?2004-06~ | 2004%-~06",
                "2001-?09~-09 | 2001~-%09-09",
                "2004-06-~11 | 2004-06-~11",
                "[1667, 1668, 1670..1672] | [1667,1668,1670..1672]",
                "[1670..1670] | [1670]",
                "1991/ | 1991/",
                "../1991 | ../1991",
                "Y-17000~ | Y-17000~",
            })
    void writesOneTextForOneMeaning(String input, String canonical) throws EdtfSyntaxException {
        assertThat(EdtfDate.parse(input).edtf()).isEqualTo(canonical);
    }

    @Test
    void datesThatMeanTheSameAreEqual() throws EdtfSyntaxException {
        assertThat(EdtfDate.parse("?2004-~06")).isEqualTo(EdtfDate.parse("2004?-~06"));
        assertThat(EdtfDate.parse("1920")).isNotEqualTo(EdtfDate.parse("1920~"));
    }

    @ParameterizedTest
    @CsvSource({
        "1699, false, false, false",
        "1920~, true, false, false",
        "1920?, false, true, false",
        "1920%, true, true, false",
        "199X, false, false, true",
        "2004-06-~11, true, false, false",
        "1984?/2004~, true, true, false",
        "'[1667?,166X]', false, true, true",
        "1991/.., false, false, false"
    })
    void knowsWhichDoubtsItCarries(String edtf, boolean approximate, boolean uncertain, boolean unspecified)
            throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(date.approximate()).isEqualTo(approximate);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date.unspecified()).isEqualTo(unspecified);
    }

    @ParameterizedTest
    @CsvSource({
        "1912/1913, false, false",
        "1991/.., false, true",
        "1991/, false, true",
        "../1991, true, false",
        "/1991, true, false",
        "[..1923], true, false",
        "{1984..}, false, true",
        "1920, false, false"
    })
    void knowsWhichSideIsOpen(String edtf, boolean start, boolean end) throws EdtfSyntaxException {
        assertThat(EdtfDate.parse(edtf).openStart()).isEqualTo(start);
        assertThat(EdtfDate.parse(edtf).openEnd()).isEqualTo(end);
    }

    @Test
    void anIntervalMayBeginAndEndOnAnyDayOfItsEnds() throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse("1912/1913-02");

        assertThat(date.start()).isEqualTo(range("1912"));
        assertThat(date.end()).isEqualTo(range("1913-02"));
    }

    @Test
    void anIntervalCannotEndBeforeItsFirstDayNorBeginAfterItsLast() throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse("1999-06/1999");
        assertThat(date.end().first()).isEqualTo(range("1999-06").first());

        EdtfDate reverse = EdtfDate.parse("1999/1999-06");
        assertThat(reverse.start().end()).isEqualTo(range("1999-06").end());
    }

    @Test
    void anOpenEndMayComeOnAnyDayFromTheStart() throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse("1991/..");

        assertThat(date.end()).isEqualTo(new DayRange(range("1991").first(), DayRange.UNBOUNDED_END));
    }

    @Test
    void oneOfASetMayBeginAndEndAnywhereInIt() throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse("[1667,1668]");

        assertThat(date.start()).isEqualTo(date.range());
        assertThat(date.end()).isEqualTo(date.range());
    }

    @Test
    void allOfASetBeginWithTheEarliestAndEndWithTheLatest() throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse("{1961-12,1960,1950..1955}");

        assertThat(date.start()).isEqualTo(range("1950"));
        assertThat(date.end()).isEqualTo(range("1961-12"));
    }

    @Test
    void anErrorSaysWhatIsWrongInThePersonsLanguage() {
        assertThatThrownBy(() -> EdtfDate.parse("2021-02-30"))
                .isInstanceOfSatisfying(EdtfSyntaxException.class, wrong -> {
                    assertThat(wrong.key()).isEqualTo("day.range");
                    assertThat(wrong.reason(Locale.ENGLISH)).isEqualTo("This month has no day 30.");
                    assertThat(wrong.reason(Locale.of("tr"))).isEqualTo("Bu ayda 30 diye bir gün yoktur.");
                    assertThat(wrong.reason(Locale.of("az"))).isEqualTo("Bu ayda 30 nömrəli gün yoxdur.");
                });
    }

    private static DayRange range(String edtf) throws EdtfSyntaxException {
        return EdtfDate.parse(edtf).range();
    }
}
