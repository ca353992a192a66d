package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five sources themselves, where the person who runs the tests has them. */
class OriginalsTest {
    private static final Map<String, QuoteMatcher> MATCHERS = new HashMap<>();

    @BeforeAll
    static void readTheOriginals() throws IOException, NotTextException {
        String folder = System.getenv("PASSAGE_ORIGINALS");
        Assumptions.assumeTrue(folder != null && Files.isDirectory(Path.of(folder)), "no originals at hand");
        for (String id : List.of("bakhshaliyeva-2026", "ergun-2020", "ots-abstract", "sari-2026", "valiyev-2025")) {
            byte[] bytes = Files.readAllBytes(Path.of(folder, id + ".txt"));
            MATCHERS.put(id, QuoteMatcher.of(SourceText.decode(bytes)));
        }
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("A quote is found exactly, once, in as many ranges as it has")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ergun-2020         | is special, exceptional, and privileged                          | 1
        ergun-2020         | counted as one state when necessary                              | 1
        ergun-2020         | Without the occupation ending, the gates will not be opened      | 1
        ergun-2020         | Çavuşoglu said that Turkey and Azerbaijan can even be            | 2
        ergun-2020         | soon followed by Turkey's support to Azerbaijan                  | 2
        ergun-2020         | its closest and most reliable ally                               | 2
        ergun-2020         | initiatives would necessitate an investment                      | 2
        ergun-2020         | Partnership and Mutual Support between Turkey and Azerbaijan     | 1
        ergun-2020         | characterizes the bilateral relationship                         | 1
        ergun-2020         | the unwavering moral and political support extended to Azerbaijan| 1
        ergun-2020         | a competitive partnership                                        | 1
        ergun-2020         | normalize diplomatic relations with Armenia in 2008-2009         | 1
        ergun-2020         | During one of his wartime visits to Baku                         | 1
        ergun-2020         | Baku-Tbilisi-Ceyhan pipeline and the Trans-Anatolian gas         | 1
        ergun-2020         | both nation- and state-building                                  | 1
        ergun-2020         | rediscovery of commonalities—particularly in culture             | 1
        ergun-2020         | inter-societal dialogue and level of cooperation                 | 1
        ergun-2020         | represent a constituent part of a common                         | 1
        ergun-2020         | In September 2008, Turkish president Abdullah Gül                | 1
        valiyev-2025       | a Turkic resurgence, with the Karabakh War II                    | 1
        valiyev-2025       | dependence in the military industry                              | 1
        valiyev-2025       | signed by Türkiye and Azerbaijan                                 | 1
        valiyev-2025       | the treaties of Karlowitz (1699)                                 | 1
        bakhshaliyeva-2026 | costing $ 422 million                                            | 1
        bakhshaliyeva-2026 | united us even more" (Aliyev, 1997, p. 432)                      | 1
        bakhshaliyeva-2026 | moments, the brotherly country is always with us                 | 1
        ots-abstract       | Atatürk's principle 'One nation, two states' reflects            | 1
        sari-2026          | existence of enduring mutual interests                           | 1
        """)
    void isFoundExactly(String source, String quote, int ranges) {
        assertThat(TextQuoteSelector.of(quote).words()).isLessThanOrEqualTo(12);
        assertThat(MATCHERS.get(source).find(TextQuoteSelector.of(quote)))
                .isInstanceOfSatisfying(
                        Anchoring.Exact.class,
                        found -> assertThat(found.ranges()).hasSize(ranges));
    }

    @Test
    void theSixPullQuotesOfTheEssayAndTheCaptionAreAllThatIsLeftOut() {
        assertThat(furniture("ergun-2020"))
                .hasSize(5)
                .extracting(part -> part.replaceAll("\\s+", " "))
                .satisfiesExactly(
                        part -> assertThat(part).startsWith("A strong pattern").endsWith("bilateral relationship"),
                        part -> assertThat(part).startsWith("For Turkey, the").endsWith("to its east."),
                        part -> assertThat(part)
                                .startsWith("The Second Karabakh")
                                .endsWith("Turkey."),
                        part -> assertThat(part)
                                .startsWith("The exceptional ties")
                                .endsWith("in 2008-2009."),
                        part -> assertThat(part).startsWith("During one of").endsWith("itive partnership."));
        assertThat(furniture("valiyev-2025")).hasSize(1).first().asString().endsWith("Erhan Yalvaç)");
        assertThat(furniture("sari-2026")).isEmpty();
        assertThat(furniture("ots-abstract")).isEmpty();
        assertThat(furniture("bakhshaliyeva-2026")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("A phrase told twice is reported as ambiguous")
    @CsvSource({
        "ergun-2020, Turkey and Azerbaijan, 8",
        "bakhshaliyeva-2026, A TRANSITION FROM SHARED HISTORICAL HERITAGE, 2",
        "sari-2026, Buğra Sarı**, 2"
    })
    void isAmbiguous(String source, String quote, int occurrences) {
        assertThat(MATCHERS.get(source).find(TextQuoteSelector.of(quote)))
                .isInstanceOfSatisfying(
                        Anchoring.Orphan.class,
                        orphan -> assertThat(orphan.occurrences()).isEqualTo(occurrences));
    }

    @ParameterizedTest
    @DisplayName("Any stretch of the running text is found where it stands")
    @ValueSource(strings = {"bakhshaliyeva-2026", "ergun-2020", "ots-abstract", "sari-2026", "valiyev-2025"})
    void anyStretchIsFoundWhereItStands(String id) {
        long seed = 20_261_120L;
        Random random = new Random(seed);
        QuoteMatcher matcher = MATCHERS.get(id);
        String text = matcher.source().text();
        List<TextRange> furniture = leftOut(text);
        for (int trial = 0; trial < 200; trial++) {
            int start = random.nextInt(text.length() - 90);
            TextRange range = new TextRange(start, start + 90);
            if (furniture.stream().noneMatch(range::overlaps)) {
                String quote = range.in(text);
                assertThat(textOf(matcher, quote))
                        .as("seed %d, trial %d, at %d", seed, trial, start)
                        .isEqualTo(NormalizedText.of(quote).text());
            }
        }
    }

    /** The folded text of the place, or of one of the places, equal to the quote. */
    private static String textOf(QuoteMatcher matcher, String quote) {
        List<TextRange> ranges = switch (matcher.find(TextQuoteSelector.of(quote))) {
            case Anchoring.Exact exact -> exact.ranges();
            case Anchoring.Approximate _ -> List.of();
            case Anchoring.Orphan orphan
            when orphan.isAmbiguous() -> orphan.suspect().orElseThrow().ranges();
            case Anchoring.Orphan _ -> List.of();
        };
        return NormalizedText.of(matcher.source().text(ranges)).text();
    }

    private static List<String> furniture(String id) {
        String text = MATCHERS.get(id).source().text();
        return leftOut(text).stream().map(range -> range.in(text)).toList();
    }

    private static List<TextRange> leftOut(String text) {
        return Furniture.droppedFrom(text).furniture();
    }
}
