package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static passage.anchor.AnchorTests.exactRanges;
import static passage.anchor.AnchorTests.find;
import static passage.anchor.AnchorTests.occurrences;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several equal places is meant; after the cases that Hypothesis and Apache Annotator test. */
class ChoiceTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("The place is chosen")
    @CsvSource(delimiter = '|', textBlock = """
        where there is only one                | a red fox ran                  | red     |          |          | 2
        at the start of the text               | red fox, blue fox              | red     |          |          | 0
        at the end of the text                 | red fox, blue hen              | hen     |          |          | 14
        when the quote is the whole text       | red fox                        | red fox |          |          | 0
        by the prefix                          | red fox, blue fox, green fox   | fox     | blue     |          | 14
        by the suffix                          | fox hunts, fox sleeps          | fox     |          | sleeps   | 11
        by prefix and suffix together          | a fox b, a fox c, d fox c      | fox     | a        | c        | 11
        by a prefix without its space          | red fox, blue fox              | fox     | blue     |          | 14
        by a suffix with punctuation           | fox. And fox! So               | fox     |          | !        | 9
        by a prefix at the start of the text   | one fox two fox                | fox     | one      |          | 4
        by a prefix that is cut off            | hundred foxes, thousand foxes  | foxes   | sand     |          | 24
        by a prefix with other quotation marks | “red” fox, “blue” fox          | fox     | "blue"   |          | 18
        by the prefix most like it             | the red fox, his blue fox      | fox     | her blue |          | 22
        by the suffix most like it             | fox runs fast, fox sleeps here | fox     |          | slept here | 15
        though the prefix fits nowhere         | a red fox ran                  | red     | some     | words    | 2
        as a whole word                        | foxes and a fox                | fox     |          |          | 12
        as a whole number                      | 1918, then 18 ships            | 18      |          |          | 11
        within a word when nowhere else        | the foxes ran                  | fox     |          |          | 4
        by context before whole words          | foxes and a fox                | fox     |          | es and   | 0
        """)
    void isChosen(String name, String text, String quote, String prefix, String suffix, int start) {
        TextQuoteSelector selector = new TextQuoteSelector(quote, prefix, suffix);

        assertThat(exactRanges(text, selector)).containsExactly(new TextRange(start, start + quote.length()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The quote is ambiguous")
    @CsvSource(delimiter = '|', textBlock = """
        without context                 | red fox, blue fox           | fox |     |     | 2
        with a prefix that fits twice   | red fox, red fox, blue fox  | fox | red |     | 2
        with a prefix that fits nowhere | red fox, blue fox, grey fox | fox | zzz |     | 3
        when prefix and suffix disagree | a fox b, c fox d            | fox | a   | d   | 2
        """)
    void isAmbiguous(String name, String text, String quote, String prefix, String suffix, int occurrences) {
        assertThat(find(text, quote, prefix == null ? "" : prefix, suffix == null ? "" : suffix))
                .isInstanceOfSatisfying(Anchoring.Orphan.class, orphan -> {
                    assertThat(orphan.isAmbiguous()).isTrue();
                    assertThat(orphan.occurrences()).isEqualTo(occurrences);
                    assertThat(orphan.suspect())
                            .hasValueSatisfying(
                                    suspect -> assertThat(suspect.similarity()).isEqualTo(1));
                });
    }

    @Test
    void anAmbiguousQuoteIsNeverAnsweredWithAnApproximatePlace() {
        assertThat(occurrences("The ferry sailed north. The ferry sailed north.", "The ferry sailed north"))
                .isEqualTo(2);
    }

    @Test
    void contextIsReadAcrossLineEndsAndPullQuotes() {
        String text = "The first am-\nbassador came. The second am-\n\n45\n\nbassador came.";

        assertThat(exactRanges(text, new TextQuoteSelector("came", "second ambassador", "")))
                .containsExactly(new TextRange(text.lastIndexOf("came"), text.length() - 1));
    }

    @Test
    void wordsAreCountedBetweenSpaces() {
        assertThat(TextQuoteSelector.of(" one  two-three\n— 4 … ").words()).isEqualTo(3);
        assertThat(TextQuoteSelector.of(" ").words()).isZero();
    }
}
