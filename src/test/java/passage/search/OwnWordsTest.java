package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.anchor.TextRange;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Name;
import passage.dataset.Passage;
import passage.dataset.Progress;
import passage.export.Shipped;
import passage.layout.Seeds;

@DisplayName("Everything that ships is found by its own words")
class OwnWordsTest {
    private static final int MANY = 200;
    private static final SearchIndex INDEX = SearchIndex.of(Shipped.dataset(), Shipped.lessons(), Progress.NONE);

    private static List<String> ids(String typed, Group group) {
        return INDEX.find(Query.of(typed), Locale.ENGLISH, MANY, Progress.NONE).of(group).hits().stream()
                .map(Hit::id)
                .toList();
    }

    /** The events that the timeline would light. */
    private static List<String> lit(String typed) {
        return INDEX.find(Query.of(typed), Locale.ENGLISH, 1, Progress.NONE).events();
    }

    private static Event any(Random random) {
        List<Event> events = Shipped.dataset().events();
        return events.get(random.nextInt(events.size()));
    }

    @Test
    void anEventIsFirstByItsTitleInEachLanguage() {
        for (Event event : Shipped.dataset().events()) {
            for (String language : LocalizedText.LANGUAGES) {
                String title = event.title().in(language);

                assertThat(ids(title, Group.EVENTS)).as(title).first().isEqualTo(event.id());
            }
        }
    }

    @Test
    void anEventIsFoundByItsTitleWithoutOneLetterOfAnyLongWord() {
        Seeds.each(300, random -> {
            Event event = any(random);
            String title = withoutQuotes(event.title().in(LocalizedText.LANGUAGES.get(random.nextInt(3))));
            List<Token> words = Token.of(title).stream()
                    .filter(word -> word.folded().length() > 4 && word.folded().matches("\\p{L}+"))
                    .toList();
            if (!words.isEmpty()) {
                Token word = words.get(random.nextInt(words.size()));
                int dropped = word.start() + random.nextInt(word.end() - word.start());
                String typed = title.substring(0, dropped) + title.substring(dropped + 1);

                assertThat(lit(typed)).as(typed).contains(event.id());
            }
        });
    }

    /** Within quotation marks no slip is forgiven. */
    private static String withoutQuotes(String title) {
        return title.replaceAll("[“”]", "");
    }

    @Test
    void anEventIsFoundByEachBeginningOfItsTitle() {
        Seeds.each(300, random -> {
            Event event = any(random);
            String title = event.title().in(LocalizedText.LANGUAGES.get(random.nextInt(3)));
            String typed = title.substring(0, 1 + random.nextInt(title.length()));

            assertThat(Query.of(typed).isEmpty() || lit(typed).contains(event.id()))
                    .as(typed)
                    .isTrue();
        });
    }

    @Test
    void anEventIsFoundByEachOfItsOtherNames() {
        for (Event event : Shipped.dataset().events()) {
            for (String alias : event.aliases()) {
                assertThat(lit(alias)).as(alias).contains(event.id());
            }
        }
    }

    @Test
    void aNameIsFoundByEachOfItsSpellings() {
        for (Name name : Shipped.dataset().names()) {
            Spellings.all(name)
                    .forEach(spelling ->
                            assertThat(ids(spelling, Group.NAMES)).as(spelling).contains(name.id()));
        }
    }

    @Test
    void aPassageIsFoundByItsQuoteAsAPhrase() {
        for (Passage passage : Shipped.dataset().passages()) {
            String phrase = "\"" + passage.quote().exact().replace('"', ' ') + "\"";

            assertThat(ids(phrase, Group.PASSAGES)).as(phrase).contains(passage.id());
        }
    }

    @Test
    void whatIsLitLiesInTheTextShown() {
        Seeds.each(100, random -> {
            Event event = any(random);
            String word = event.summary().tr().split(" ")[0];
            INDEX.find(Query.of(word), Locale.of("tr"), MANY, Progress.NONE)
                    .all()
                    .forEach(hit -> {
                        assertInside(hit.title());
                        assertInside(hit.snippet());
                    });
        });
    }

    private static void assertInside(Snippet snippet) {
        int end = 0;
        for (TextRange range : snippet.lit()) {
            assertThat(range.start()).isGreaterThanOrEqualTo(end);
            assertThat(range.end()).isLessThanOrEqualTo(snippet.text().length());
            assertThat(Token.of(range.in(snippet.text()))).as(snippet.text()).isNotEmpty();
            end = range.end();
        }
    }

    @Test
    void twoIndexesFindTheSameInTheSameOrder() {
        SearchIndex other = SearchIndex.of(Shipped.dataset(), Shipped.lessons(), Progress.NONE);
        for (String typed : List.of("t", "turkiye azerbaycan", "1991", "kars", "sovet", "azerbeijan")) {
            Query query = Query.of(typed);

            assertThat(other.find(query, Locale.ENGLISH, MANY, Progress.NONE))
                    .isEqualTo(INDEX.find(query, Locale.ENGLISH, MANY, Progress.NONE));
        }
    }
}
