package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sentence is dated when it holds")
class DatedWordsTest {
    private final DatedWords words = DatedWords.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was signed in 1699.",
                "In the 1990s all changed.",
                "The ’90s began.",
                "1990'lı yıllarda",
                "They met on the last day of March.",
                "May it was.",
                "Eylül’de geldi.",
                "After a decade they met.",
                "In the twentieth century",
                "20. yüzyılda",
                "Five years ago it ended.",
                "It followed four weeks later.",
                "The 44-day war",
                "44 günlük savaş",
                "In the first years of independence",
                "The next day he left.",
                "Beş yıl sonra döndü.",
                "Ertesi gün gitti.",
                "After seventy years of rule",
                "On its tenth anniversary",
                "Since the war they trade."
            })
    void aDateOfSomeKind(String sentence) {
        assertThat(words.areIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march again.",
                "It cost 2,500 roubles and 12500 men.",
                "It has 271 pages.",
                "A friendship of brothers.",
                "Ocaktaki ateş",
                "Martılar uçtu.",
                "He agreed gladly."
            })
    void nothingOfTheKindIsNoDate(String sentence) {
        assertThat(words.areIn(sentence)).isFalse();
    }
}
