package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Letters that are the same to somebody who searches")
class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "İ, i",
        "I, i",
        "ı, i",
        "i, i",
        "İSTANBUL, istanbul",
        "IĞDIR, igdir",
        "Şuşa, susa",
        "Ərdoğan, erdogan",
        "çöğüş, cogus",
        "Kâzım, kazim",
        "Straße, strasse",
        "Łódź, lodz",
        "Sørensen, sorensen",
        "ﬁn, fin",
        "S\u0327us\u0327a, susa",
        "co\u00ADoperation, cooperation",
        "1918, 1918",
        "Бaкy, бaкy",
    })
    void areFolded(String word, String folded) {
        assertThat(Letters.fold(word)).isEqualTo(folded);
        assertThat(Letters.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"İ, i", "I, i", "ı, i", "ŞUŞA, şuşa", "S\u0327USA, şusa", "ƏLİYEV, əliyev", "Erdogan, erdogan"})
    void keepTheirAccentsWhereOnlyTheCaseIsUndone(String word, String half) {
        assertThat(Letters.halfFold(word)).isEqualTo(half);
    }

    @Test
    void areTheSameWhateverTheLanguageOfTheMachine() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(Letters.fold("TITLE")).isEqualTo("title");
            assertThat(Letters.halfFold("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Şuşa’nın kuruluşu        | susa kurulusu
            Erdoğan's visit          | erdogan visit
            1990’larda, TÜRKSOY'un   | 1990 turksoy
            O’Brien and d'Estaing    | obrien and destaing
            44-Day War (2020)        | 44 day war 2020
            Baku–Tbilisi–Ceyhan      | baku tbilisi ceyhan
            'quoted' words’          | quoted words
            🙂 a_b · c               | a b c
            """)
    void makeWords(String text, String words) {
        assertThat(Token.of(text)).extracting(Token::folded).containsExactly(words.split(" "));
    }

    @Test
    void aWordKnowsWhereItStands() {
        String text = "“Şuşa’nın” yeri";

        assertThat(Token.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Şuşa", "yeri");
    }
}
