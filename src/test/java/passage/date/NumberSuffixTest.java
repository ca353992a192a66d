package passage.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSuffixTest {

    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);
    private static final Lexicon TURKISH = Lexicon.of(Locale.of("tr"));
    private static final Lexicon AZERBAIJANI = Lexicon.of(Locale.of("az"));

    @ParameterizedTest
    @CsvSource({
        "1990, cı", "1920, ci", "1930, cu", "1900, cü", "2000, ci", "1910, cu", "1940, cı", "1950, ci", "1960, cı",
        "1970, ci", "1980, ci", "1991, ci", "1992, ci", "1993, cü", "1994, cü", "1995, ci", "1996, cı", "1997, ci",
        "1998, ci", "1999, cu"
    })
    void azerbaijaniOrdinalsFollowTheVowelsOfTheLastWord(int year, String suffix) {
        assertThat(AZERBAIJANI.suffix("year", Case.OF, year)).isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "1991, den, e", "1992, den, ye", "1923, ten, e", "1924, ten, e", "1985, ten, e", "1936, dan, ya",
        "1997, den, ye", "1918, den, e", "1919, dan, a", "1910, dan, a", "1920, den, ye", "1930, dan, a",
        "1940, tan, a", "1950, den, ye", "1960, tan, a", "1970, ten, e", "1980, den, e", "1990, dan, a",
        "1900, den, e", "2000, den, e"
    })
    void turkishCaseEndingsFollowTheLastWord(int year, String from, String until) {
        assertThat(TURKISH.suffix("year", Case.FROM, year)).isEqualTo(from);
        assertThat(TURKISH.suffix("year", Case.UNTIL, year)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "1910, lar",
        "1920, ler",
        "1930, lar",
        "1940, lar",
        "1950, ler",
        "1960, lar",
        "1970, ler",
        "1980, ler",
        "1990, lar",
        "1900, ler",
        "2000, ler"
    })
    void turkishDecadesTakeThePluralOfTheLastWord(int decade, String plural) {
        assertThat(TURKISH.suffix("decade", Case.PLAIN, decade)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"1, st", "2, nd", "3, rd", "4, th", "11, th", "12, th", "13, th", "20, th", "21, st", "100, th"})
    void englishOrdinalsFollowTheLastDigit(int number, String suffix) {
        assertThat(ENGLISH.suffix("century", Case.PLAIN, number)).isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "18, XVIII", "19, XIX", "20, XX", "21, XXI", "49, XLIX", "100, C"})
    void romanNumeralsSubtract(int number, String numeral) {
        assertThat(RomanNumeral.of(number)).isEqualTo(numeral);
    }
}
