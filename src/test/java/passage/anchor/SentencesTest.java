package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @DisplayName("A sentence goes on after")
    @ValueSource(
            strings = {
                "It was read by Prof. Dr. Orlin HERE at noon.",
                "It was M.A. Rasulzadeh who wrote HERE of it.",
                "It was written by H. Aliyev HERE in person.",
                "It is told on p. 186 of the book HERE and nowhere else.",
                "It is told on pp. 12-14 HERE of the book.",
                "It stands in vol. 2 and in no. 116 of bilig HERE as well.",
                "It was signed in the U.S. Senate HERE by all.",
                "It was signed by Assoc. Prof. Orlin HERE at noon.",
                "It names many rivers, e.g. Aras, HERE and others.",
                "It begins with Doç. Dr. Buğra Sarı HERE today.",
                "It was said by Akad. Orlin HERE last year.",
                "It was on 5 Nov. 1997 that he HERE came.",
                "It cost $2.5 million HERE in all.",
                "It asked \"what now?\" of HERE everyone.",
                "It is told in Karpat et al. 1999 HERE too.",
                "It shows (see fig. 3 and art. 7) HERE clearly.",
                "It is called St. Petersburg HERE today.",
            })
    void goesOnAfter(String sentence) {
        assertThat(around("Something came first. " + sentence + " Something else came after.", "HERE"))
                .isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A sentence ends")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        with a full stop            | One went. HERE stood one. Two came.          | HERE stood one.
        with a question             | Who went? HERE stood one! Two came.          | HERE stood one!
        with its quotation mark     | He said "one." HERE stood one.               | HERE stood one.
        within the quotation mark   | One went. “HERE stood one.” Two came.        | “HERE stood one.”
        with a year                 | It was 1992. HERE stood one. Two came.       | HERE stood one.
        before a bracket            | One went (no. 3). HERE stood one. Two came.  | HERE stood one.
        after the word no           | He said no. HERE stood one.                  | HERE stood one.
        after the U.S. and an opener| He left the U.S. The HERE stood. Two came.   | The HERE stood.
        where the space is missing  | One came home.Then HERE stood one. Two came. | Then HERE stood one.
        with the text               | One went. HERE stood one                     | HERE stood one
        """)
    void ends(String name, String text, String sentence) {
        assertThat(around(text, "HERE")).isEqualTo(sentence);
    }

    @Test
    void aNumberedHeadingIsOneWithItsNumber() {
        assertThat(around("It ended.\n\n1. Early HERE of Relations\n\nThe first years were hard.", "HERE"))
                .isEqualTo("1. Early HERE of Relations");
    }

    @Test
    void aHeadingIsNotPartOfTheFirstSentence() {
        assertThat(around("It ended.\n\nFrom invasion to victory\n\nHERE stood one. Two came.", "HERE"))
                .isEqualTo("HERE stood one.");
        assertThat(around("Conclusion\nHERE stood one. Two came.\nReferences\nOrlin.", "HERE"))
                .isEqualTo("HERE stood one.");
    }

    @Test
    void anEmptyLineDoesNotEndASentenceThatGoesOn() {
        assertThat(around("One went. It was signed by Türkiye\n\nand HERE Azerbaijan. Two came.", "HERE"))
                .isEqualTo("It was signed by Türkiye\n\nand HERE Azerbaijan.");
        assertThat(around("One went. He wrote it down (Orlin, 1997, p.\n\n432 HERE). Two came.", "HERE"))
                .isEqualTo("He wrote it down (Orlin, 1997, p.\n\n432 HERE).");
    }

    @Test
    void inNarrowColumnsAnEmptyLineMayEvenPrecedeACapital() {
        String text = """
                One went. While the long relationship
                between the league and

                Veltin was HERE and continues to
                be full of feeling, it has become
                a matter of officials. Two came and
                then went away again.
                """;

        assertThat(around(text, "HERE"))
                .startsWith("While the long relationship")
                .endsWith("a matter of officials.");
    }

    @Test
    void aSentenceReachesFromBeforeAPullQuoteToAfterIt() {
        String text = "One went. All the ships of the league\n\nBAKU DIALOGUES\n\nwere HERE counted. Two came.";

        assertThat(around(text, "HERE")).startsWith("All the ships").endsWith("were HERE counted.");
    }

    @Test
    void aPlaceInFurnitureKeepsToIt() {
        String text = "One went. All the ships\n\nBAKU DIALOGUES\n\nwere counted. Two came.";

        assertThat(around(text, "DIALOGUES")).isEqualTo("BAKU DIALOGUES");
    }

    @Test
    void aPlaceInTwoSentencesGivesBoth() {
        String text = "One went. Two came. Three stayed. Four slept.";
        QuoteMatcher matcher = QuoteMatcher.of(AnchorTests.source(text));
        int from = text.indexOf("came");

        TextRange both = matcher.sentenceAround(List.of(new TextRange(from, text.indexOf("stayed") + 6)));

        assertThat(both.in(text)).isEqualTo("Two came. Three stayed.");
    }

    @Test
    void readingASentenceJoinsItsWordsAndLeavesOutFurniture() {
        String text = "One went. All the mer-\n\nBAKU DIALOGUES\n\nchants “came”. Two.";
        QuoteMatcher matcher = QuoteMatcher.of(AnchorTests.source(text));

        assertThat(matcher.reading(new TextRange(text.indexOf("All"), text.indexOf(" Two"))))
                .isEqualTo("All the merchants \"came\".");
    }

    @Test
    void theSentencesOfARunningTextAreAllOfItInOrder() {
        String text = "One went. All the mer-\n\nBAKU DIALOGUES\n\nchants came.\n\nA new paragraph began";
        QuoteMatcher matcher = QuoteMatcher.of(AnchorTests.source(text));

        assertThat(matcher.sentences())
                .extracting(matcher::reading)
                .containsExactly("One went.", "All the merchants came.", "A new paragraph began");
    }

    @Test
    void aTextWithoutLettersHasNoSentences() {
        assertThat(QuoteMatcher.of(AnchorTests.source(" \n\n")).sentences()).isEmpty();
    }

    @Test
    void wordsStandInATextHoweverOftenAndHoweverTypeset() {
        QuoteMatcher matcher = QuoteMatcher.of(AnchorTests.source("In Janu-\nary  1699 and in January 1699."));

        assertThat(matcher.contains("in January 1699")).isTrue();
        assertThat(matcher.contains("January 1699 and")).isTrue();
        assertThat(matcher.contains("in january 1699")).isFalse();
        assertThat(matcher.contains("")).isFalse();
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return QuoteMatcher.of(AnchorTests.source(text))
                .sentenceAround(List.of(new TextRange(at, at + word.length())))
                .in(text);
    }
}
