package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static passage.anchor.AnchorTests.exact;
import static passage.anchor.AnchorTests.exactRanges;
import static passage.anchor.AnchorTests.occurrences;
import static passage.anchor.AnchorTests.source;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    /** A narrow column whose sentence about the ferry is pulled out and set into the middle of a word further down. */
    private static final String COLUMN = """
            The harbour of Veltin was open to
            every ship of the league. The ferry
            carried grain, letters and rumours to
            the far shore every morning of the
            year. Nobody kept a list of them.

            When the ice came in the winter the
            pilots walked across the bay, and mer-

            The ferry carried grain,
            letters and rumours to the
            far shore every morning of

            the year.
             chants followed them on sledges until
            the thaw. Then the bells were rung.
            """;

    @Nested
    @DisplayName("A pull quote")
    class PullQuote {
        @Test
        void thatInterruptsAWordIsLeftOutOfTheRanges() {
            List<TextRange> ranges = exactRanges(COLUMN, TextQuoteSelector.of("the bay, and merchants followed them"));

            assertThat(ranges)
                    .extracting(range -> range.in(COLUMN))
                    .containsExactly("the bay, and mer-\n", "chants followed them");
        }

        @Test
        void isNotASecondOccurrenceOfTheSentenceItRepeats() {
            List<TextRange> ranges = exactRanges(COLUMN, TextQuoteSelector.of("letters and rumours to the far shore"));

            assertThat(ranges).containsExactly(rangeOf("letters and rumours to\nthe far shore"));
        }

        @Test
        void rangesJoinedFoldToTheQuoteAgain() {
            String quote = "and merchants followed them on sledges";
            String joined = source(COLUMN).text(exactRanges(COLUMN, TextQuoteSelector.of(quote)));

            assertThat(NormalizedText.of(joined).text()).isEqualTo(quote);
        }

        @Test
        void isStillFoundWithWhatStandsBeforeIt() {
            assertThat(exact(COLUMN, "mer- The ferry carried grain")).isEqualTo("mer-\n\nThe ferry carried grain");
        }

        @Test
        void mayRepeatASentenceThatAnotherPullQuoteInterrupts() {
            String text = COLUMN.replace(
                    "Nobody kept a list of them.\n",
                    "Nobody kept a list\n\n"
                            + "When the ice came in the winter the pilots walked\n"
                            + "across the bay, and merchants followed them on\nsledges\n of them.\n");

            assertThat(exact(text, "Nobody kept a list of them")).isEqualTo("Nobody kept a list\nof them");
            assertThat(exact(text, "the pilots walked across the bay"))
                    .contains("\n")
                    .doesNotContain("walked\nacross");
            assertThat(exact(text, "walked across the bay, and merchants followed"))
                    .isNotEmpty();
        }

        @Test
        void mayBreakOffASentenceThatAnotherPullQuoteRepeats() {
            String pulled = "All the bells of the town were\nrung by the children of Veltin.\n";
            String text = "It was a cold spring. All the bells of the town were rung by the\nchildren of\n\n"
                    + "The snow lay until the first\nof May that year.\n\n"
                    + " Veltin. They had waited for it\nlong enough.\n\nThe snow lay until the first of May that year. It\n"
                    + "was grey and nobody\n\n" + pulled + " swept it up.\n";

            assertThat(exact(text, "rung by the children of Veltin")).isEqualTo("rung by the\nchildren of\nVeltin");
            assertThat(exact(text, "and nobody swept it up")).isEqualTo("and nobody\nswept it up");
            assertThat(exact(text, "until the first of May")).isEqualTo("until the first of May");
        }

        @Test
        void doesNotTakeTheWordsAfterItAlongThoughTheyAreTheSameByChance() {
            String text = "The snow lay until the first of May that year. The bells were rung, and in\n\n"
                    + "  The snow lay until the first\nof May that year.\n the\nevening all were home.";

            assertThat(exact(text, "were rung, and in the evening")).isEqualTo("were rung, and in\nthe\nevening");
        }

        @Test
        void isNotTheShortRestOfAColumn() {
            String text = "The brotherly country was thanked. Even then, in the worst of winters, the\n\n"
                    + "brotherly country\n\nThe snow lay until the first\nof May that year.\n is always with us.\n\n"
                    + "The snow lay until the first of May that year. Then it was gone.";

            assertThat(exact(text, "the brotherly country is always with us")).endsWith("country\nis always with us");
        }

        @Test
        void mayBeShortenedByTheEditor() {
            String text = COLUMN.replace("letters and rumours to the\nfar shore", "and rumours to the far shore");

            assertThat(exact(text, "the bay, and merchants followed")).endsWith("chants followed");
        }

        @Test
        void mayBeACaptionWithACredit() {
            String text = """
                    "The bridge was built by the people who needed it the least." (Photograph by Ada Orlin)

                    A town is what its roads make of it. There was no lack of stone.

                    The bridge was built by the people who needed it the least. They were proud of it all the same.
                    """;

            assertThat(exactRanges(text, TextQuoteSelector.of("built by the people who needed it")))
                    .allMatch(range -> range.start() > text.indexOf("A town"));
            assertThat(exact(text, "Photograph by Ada Orlin")).isEqualTo("Photograph by Ada Orlin");
        }

        private static TextRange rangeOf(String part) {
            int at = COLUMN.indexOf(part);
            return new TextRange(at, at + part.length());
        }
    }

    @Nested
    @DisplayName("A repetition is no pull quote")
    class NoPullQuote {
        @Test
        void whenNothingTellsTheTwoPlacesApart() {
            String paragraph = "The ferry carried grain, letters and rumours to the far shore.\n\n";

            assertThat(occurrences(paragraph + "It was a quiet town.\n\n" + paragraph, "letters and rumours"))
                    .isEqualTo(2);
        }

        @Test
        void whenBothAreWithinRunningText() {
            String text =
                    "He said that the ferry carried grain and letters to the shore. Later she said that the ferry "
                            + "carried grain and letters to the shore as well.";

            assertThat(occurrences(text, "the ferry carried grain and letters")).isEqualTo(2);
        }

        @Test
        void whenItIsTheEndOfASentenceThatGoesOn() {
            String text = """
                    The council called the bridge a
                    necessary part of a common, far-sighted plan for all.

                    Others held it to be, in the end, a

                    necessary part of a common, far-sighted plan.

                    Neither was asked.
                    """;

            assertThat(occurrences(text, "part of a common, far-sighted plan")).isEqualTo(2);
        }
    }

    @Nested
    @DisplayName("Page furniture")
    class Page {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\n\n45\n\n",
                    "\n\n- 45 -\n\n",
                    "\n\n[45]\n\n",
                    "\n\nPage 45 of 120\n\n",
                    "\n\ns. 45\n\n",
                    "\n\nxlv\n\n",
                    "\n\n45\n\f",
                    "\f45\n\n",
                    "\n\nBAKU DIALOGUES\n\n",
                    "\nTHE HARBOUR REVIEW\n",
                    "\n\nHarbour Review, Winter 2020 | 45\n\n",
                    "\n\n45 Orlin and Vey\n\n",
                    "\n\nThe Harbour Review\n\n",
                    "\n\nThe Harbour Review\nWinter Issue\n\n",
                    "\r\n\r\n45\r\n\r\n",
                    "\n\nHarbour Review 44\n\n\f\n\n45\n\n",
                    "\n\nOrlin and Vey\nHARBOUR REVIEW 12\nWinter 2020\n\n",
                })
        void inTheMiddleOfASentenceIsLeftOut(String furniture) {
            String text = "All the ships of the league" + furniture + "were counted in the evening.";

            List<TextRange> ranges = exactRanges(text, TextQuoteSelector.of("of the league were counted"));

            assertThat(ranges).hasSizeGreaterThan(1);
            assertThat(ranges.getFirst().in(text).strip()).isEqualTo("of the league");
            assertThat(ranges.getLast().in(text)).isEqualTo("were counted");
        }

        @ParameterizedTest
        @ValueSource(strings = {"45", "THE HARBOUR REVIEW", "Harbour Review 45", "45 Orlin and Vey"})
        void beforeANameIsLeftOut(String furniture) {
            String text = "All the ships of the league sailed to\n\n" + furniture + "\n\nVeltin in the evening.";

            assertThat(exact(text, "sailed to Veltin")).isEqualTo("sailed to\nVeltin");
        }

        @Test
        void atTheEdgesOfPagesNeedsNoEmptyLine() {
            String text = "Of Harbours and Men\nThe ships of the league were num-\n1\f"
                    + "Of Harbours and Men\nbered in the evening, and then they\n2\f"
                    + "Of Harbours and Men\nwere sent home before the snow.\n3\f";

            assertThat(exact(text, "the league were numbered in")).isEqualTo("the league were num-\nbered in");
            assertThat(exact(text, "then they were sent")).isEqualTo("then they\nwere sent");
        }

        @Test
        void inTheMiddleOfAWordIsLeftOut() {
            assertThat(exact("the mer-\n\n45\n\nchants came", "the merchants came"))
                    .isEqualTo("the mer-\nchants came");
        }

        @Test
        void repeatedOnEveryPageIsLeftOutBetweenSentencesToo() {
            String page = "The ships came in.\n\nOf Harbours and Men 1%d\n\nThey were counted.\n\n";
            String text = page.formatted(2) + "Then it rained.\n\n" + page.formatted(3);

            assertThat(occurrences(text, "came in. They were counted")).isEqualTo(2);
        }

        @Test
        void isFoundWhenItIsAskedFor() {
            assertThat(exact("All the ships\n\nBAKU DIALOGUES\n\nwere counted.", "BAKU DIALOGUES"))
                    .isEqualTo("BAKU DIALOGUES");
        }
    }

    @Nested
    @DisplayName("Running text is not taken for furniture")
    class RunningText {
        @Test
        void whenAColumnHasTheSameLineAgainAndAgain() {
            String column =
                    "The road from the sea to %s was\nbetween Veltin and\nthe marsh, which is why it was wet.\n";
            String text = column.formatted("Orlin") + column.formatted("Torbay") + column.formatted("Mirdan");

            assertThat(exact(text, "to Torbay was between Veltin and the marsh"))
                    .contains("\nbetween Veltin and\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"The year was\n\n1918\n\nand it rained.", "It was in\n1918\nthat it rained."})
        void whenALineHoldsNothingButAYear(String text) {
            assertThat(exact(text, "1918")).isEqualTo("1918");
            assertThat(exact(text, text.replaceAll("\\s+", " "))).isEqualTo(text);
        }

        @Test
        void whenAHeadingComesBetweenParagraphs() {
            String text = "The ships came in.\n\nThe Ferry\n\nIt carried grain.";

            assertThat(exact(text, "came in. The Ferry It carried")).isEqualTo("came in.\n\nThe Ferry\n\nIt carried");
        }
    }
}
