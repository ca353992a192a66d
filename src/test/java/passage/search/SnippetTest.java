package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.anchor.TextRange;
import passage.dataset.Progress;
import passage.export.Shipped;
import passage.layout.Seeds;

@DisplayName("A snippet shows why something was found")
class SnippetTest {
    private static final SearchIndex INDEX = SearchIndex.of(Shipped.dataset(), Shipped.lessons(), Progress.NONE);

    private static Hit first(String typed, String language, Group group) {
        return INDEX.find(Query.of(typed), Locale.of(language), 5, Progress.NONE)
                .of(group)
                .hits()
                .getFirst();
    }

    private static List<String> lit(Snippet snippet) {
        return snippet.lit().stream().map(range -> range.in(snippet.text())).toList();
    }

    @Test
    void aTitleThatHasTheWordsIsLitAndTheSummaryStandsBelow() {
        Hit hit = first("shusha declaration", "en", Group.EVENTS);

        assertThat(lit(hit.title())).containsExactly("Shusha", "Declaration");
        assertThat(hit.snippet().text()).startsWith("Ilham Aliyev and Erdoğan signed");
    }

    @Test
    void anotherNameIsShownWhereTheTitleHasNotTheWords() {
        Hit hit = first("gallipoli", "en", Group.EVENTS);

        assertThat(hit.title()).isEqualTo(new Snippet("Battle of Çanakkale", List.of()));
        assertThat(hit.snippet().text()).isEqualTo("Gallipoli");
        assertThat(lit(hit.snippet())).containsExactly("Gallipoli");
    }

    @Test
    void titleAndSnippetAreOfTheLanguageAskedFor() {
        assertThat(first("susa beyannamesi", "tr", Group.EVENTS).title().text()).isEqualTo("Şuşa Beyannamesi");
        assertThat(first("susa beyannamesi", "az", Group.EVENTS).title().text()).isEqualTo("Şuşa Bəyannaməsi");
        assertThat(first("karlofca", "az", Group.NAMES).snippet().text()).contains("Karlofça", "Karlowitz");
    }

    @Test
    void aPassageShowsItsQuoteUnderTheTitleOfItsEvent() {
        Hit hit = first("\"established in 1752\"", "en", Group.PASSAGES);

        assertThat(hit.title().text()).isEqualTo("Shusha established");
        assertThat(hit.date()).isPresent();
        assertThat(lit(hit.snippet())).containsExactly("established", "in", "1752");
    }

    @Test
    void aHitLeadsToItsEvents() {
        assertThat(INDEX.events(first("shusha", "en", Group.NAMES))).contains("shusha-founded", "shusha-declaration");
        assertThat(INDEX.events(first("\"established in 1752\"", "en", Group.PASSAGES)))
                .containsExactly("shusha-founded");
        assertThat(INDEX.events(first("karlowitz", "en", Group.EDITIONS))).contains("treaty-of-karlowitz");
        assertThat(INDEX.events(first("kaynarca", "en", Group.LESSONS))).contains("treaty-of-kucuk-kaynarca");
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundWhatIsLit() {
        String text = "word ".repeat(100) + "here " + "word ".repeat(100);
        TextRange here = new TextRange(500, 504);

        Snippet snippet = Snippet.of(text, List.of(here));

        assertThat(snippet.text()).startsWith("…word ").endsWith(" word…").hasSizeBetween(100, 170);
        assertThat(lit(snippet)).containsExactly("here");
    }

    @Test
    void noCutDividesACharacterNorLeavesARangeOutside() {
        Seeds.each(300, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                text.append(random.nextInt(30) == 0 ? " " : random.nextBoolean() ? "\uD83D\uDE42" : "a");
            }
            int start = random.nextInt(text.length() - 2);
            Snippet snippet = Snippet.of(text.toString(), List.of(new TextRange(start, start + 2)));

            assertThat(snippet.lit())
                    .allMatch(range -> range.end() <= snippet.text().length());
        });
    }
}
