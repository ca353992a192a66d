package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static passage.anchor.AnchorTests.find;
import static passage.anchor.AnchorTests.source;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximateTest {
    private static final String FILLER = "Nothing else was heard of it that year, and the harbour stayed quiet. ";

    @ParameterizedTest(name = "{0}")
    @DisplayName("A place is accepted as approximate with")
    @CsvSource(delimiter = '|', textBlock = """
        a letter changed      | the merchants of Veltin signed the treaty | the merchants of Veltin sigmed the treaty
        a letter dropped      | the merchants of Veltin signed the treaty | the merchants of Veltin signd the treaty
        a letter added        | the merchants of Veltin signed the treaty | the merrchants of Veltin signed the treaty
        m read for rn         | the return of the northern merchants home | the retum of the northern merchants home
        a space lost          | the merchants of Veltin signed the treaty | the merchantsof Veltin signed the treaty
        a hyphen lost         | the well-equipped merchants of the north  | the well equipped merchants of the north
        another case          | the Treaty was signed on a rainy morning  | the treaty was signed on a rainy morning
        an accent lost        | the treaty was read aloud in Çanakkale    | the treaty was read aloud in Canakkale
        a long name misspelt  | the treaty of Karlowitz ended a long war  | the treaty of Karlowits ended a long war
        """)
    void isAccepted(String name, String sentence, String quote) {
        String text = FILLER + sentence + ". " + FILLER;

        assertThat(find(text, quote)).isInstanceOfSatisfying(Anchoring.Approximate.class, found -> {
            assertThat(source(text).text(found.ranges())).isEqualTo(sentence);
            assertThat(found.score()).isBetween(0.9, 0.9999);
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A place is only a suspect with")
    @CsvSource(delimiter = '|', textBlock = """
        another year            | the merchants of Veltin signed it in 1699 | the merchants of Veltin signed it in 1698
        another number          | the fleet of 17,500 men sailed for Veltin | the fleet of 17,600 men sailed for Veltin
        a number missing        | the fleet of many men sailed for Veltin   | the fleet of 3 many men sailed for Veltin
        another short name      | the final was won in the end by Team Beta | the final was won in the end by Team Bera
        another long name       | the treaty was concluded with Karolina    | the treaty was concluded with Katarina
        two edits in a long name| the treaty of Karlowitz ended a long war  | the treaty of Carlowits ended a long war
        too many errors         | the merchants of Veltin signed a treaty   | the merchant of Veltyn sign the treaties
        """)
    void isOnlyASuspect(String name, String sentence, String quote) {
        String text = FILLER + sentence + ". " + FILLER;

        assertThat(find(text, quote)).isInstanceOfSatisfying(Anchoring.Orphan.class, orphan -> {
            assertThat(orphan.occurrences()).isZero();
            assertThat(orphan.suspect()).hasValueSatisfying(suspect -> {
                assertThat(source(text).text(suspect.ranges())).isEqualTo(sentence);
                assertThat(suspect.similarity()).isBetween(0.5, 0.9999);
            });
        });
    }

    @Test
    void theScoreIsOneLessTheErrorsPerCharacter() {
        assertThat(find(FILLER + "ten red foxes ran home. " + FILLER, "ten red foxes ran hone"))
                .isInstanceOfSatisfying(
                        Anchoring.Approximate.class,
                        found -> assertThat(found.score()).isCloseTo(1 - 1 / 22.0, within(1e-9)));
    }

    @Test
    void aNumberMustBeThereAsOftenAsInTheQuote() {
        String text = "between 1912 and 1913 the volunteers fought on the eastern side";

        assertThat(find(text, "between 1912 and 1912 the volunteers fought on the eastern side"))
                .isInstanceOf(Anchoring.Orphan.class);
    }

    @Test
    void aLookAlikeIsNoSubstituteForADeletedSentence() {
        String text = FILLER + "Team Beta of the lower town won the annual harbour race by two lengths. " + FILLER;

        assertThat(find(text, "Team Alpha of the lower town won the annual harbour race"))
                .isInstanceOf(Anchoring.Orphan.class);
    }

    @Test
    void twoPlacesEquallyLikeTheQuoteAreNotToldApart() {
        String text = "the envoys met in the old custom house. " + FILLER + "the envoys met in the old castom house.";

        assertThat(find(text, "the envoys met in the old costom house")).isInstanceOf(Anchoring.Orphan.class);
    }

    @Test
    void prefixAndSuffixTellThemApart() {
        String text = "In spring the envoys met in the old custom house again. " + FILLER
                + "By autumn the envoys met in the old castom house twice.";

        assertThat(find(text, "the envoys met in the old costom house", "By autumn", "twice"))
                .isInstanceOfSatisfying(
                        Anchoring.Approximate.class,
                        found -> assertThat(source(text).text(found.ranges())).contains("castom"));
    }

    @Test
    void thePositionAloneIsTooLittleToTellThemApart() {
        String text = "the envoys met in the old custom house. " + FILLER + "the envoys met in the old castom house.";
        QuoteMatcher matcher = QuoteMatcher.of(source(text));
        TextQuoteSelector quote = TextQuoteSelector.of("the envoys met in the old costom house");

        assertThat(matcher.find(quote, text.length())).isInstanceOfSatisfying(Anchoring.Orphan.class, orphan -> {
            assertThat(orphan.suspect()).isPresent();
            assertThat(source(text).text(orphan.suspect().get().ranges())).contains("castom");
        });
        assertThat(matcher.find(quote, 0))
                .isInstanceOfSatisfying(
                        Anchoring.Orphan.class,
                        orphan -> assertThat(source(text)
                                        .text(orphan.suspect().orElseThrow().ranges()))
                                .contains("custom"));
    }

    @Test
    void anExactPlaceIsTakenThoughAnotherIsAlmostTheSame() {
        String text = "the envoys met in the old custom house. the envoys met in the old castom house.";

        assertThat(find(text, "the envoys met in the old castom house")).isInstanceOf(Anchoring.Exact.class);
    }

    @Test
    void whatIsNowhereHasNoSuspect() {
        assertThat(find(FILLER.repeat(3), "zyx wvu 9876 qqq"))
                .isEqualTo(new Anchoring.Orphan(java.util.Optional.empty(), 0));
    }

    @Test
    void anApproximatePlaceLeavesOutFurnitureToo() {
        String text = "All the ships of the league\n\nBAKU DIALOGUES\n\nwere counted in the evening hours.";

        assertThat(find(text, "ships of the league were countet in the evening"))
                .isInstanceOfSatisfying(
                        Anchoring.Approximate.class,
                        found -> assertThat(source(text).text(found.ranges()))
                                .isEqualTo("ships of the league\nwere counted in the evening"));
    }
}
