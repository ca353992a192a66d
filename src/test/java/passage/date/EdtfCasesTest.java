package passage.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfCasesTest {

    static List<Arguments> valid() {
        return TestTable.rows("edtf-cases.tsv").stream()
                .filter(row -> row.get()[1].equals("yes"))
                .toList();
    }

    static List<Arguments> invalid() {
        return TestTable.rows("edtf-cases.tsv").stream()
                .filter(row -> row.get()[1].equals("no"))
                .toList();
    }

    static List<Arguments> decisions() {
        return TestTable.rows("edtf-decisions.tsv");
    }

    @Test
    void theTablesAreAsLongAsTheyShouldBe() {
        assertThat(valid()).hasSizeGreaterThan(150);
        assertThat(invalid()).hasSizeGreaterThan(80);
        assertThat(decisions()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void meansTheseDays(String input, String valid, String precision, String earliest, String latest)
            throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse(input);

        assertThat(text(date.range().firstDay())).isEqualTo(earliest);
        assertThat(text(date.range().lastDay())).isEqualTo(latest);
        assertThat(date.precision().name().toLowerCase(Locale.ROOT)).isEqualTo(precision);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void itsCanonicalTextIsTheSameDate(String input) throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse(input);

        assertThat(EdtfDate.parse(date.edtf())).isEqualTo(date);
        assertThat(EdtfDate.parse(date.edtf()).edtf()).isEqualTo(date.edtf());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void isWrongHere(String input, String valid, String precision, String earliest, String latest, int wrongAt) {
        EdtfSyntaxException wrong = catchThrowableOfType(EdtfSyntaxException.class, () -> EdtfDate.parse(input));

        assertThat(wrong).as(input).isNotNull();
        assertThat(wrong.index()).isEqualTo(wrongAt);
        assertThat(wrong.text()).isEqualTo(input);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDisputedCaseIsAnsweredAsDecided(String input, String answer) {
        assertThat(answer(input)).isEqualTo(answer);
    }

    private static String answer(String input) {
        try {
            DayRange range = EdtfDate.parse(input).range();
            if (!range.hasFirst() && !range.hasEnd()) {
                return "all days";
            }
            if (!range.hasFirst()) {
                return "no first day";
            }
            return range.hasEnd() ? text(range.firstDay()) + " to " + text(range.lastDay()) : "no last day";
        } catch (EdtfSyntaxException wrong) {
            return "wrong at " + wrong.index();
        }
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }
}
