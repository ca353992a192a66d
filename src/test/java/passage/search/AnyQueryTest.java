package passage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Progress;
import passage.export.Shipped;
import passage.layout.Seeds;

@DisplayName("Whatever is typed, something sensible is found or nothing")
class AnyQueryTest {
    private static final SearchIndex INDEX = SearchIndex.of(Shipped.dataset(), Shipped.lessons(), Progress.NONE);

    private static Hits find(String typed) {
        return INDEX.find(Query.of(typed), Locale.ENGLISH, 10, Progress.NONE);
    }

    private static String first(String typed) {
        return find(typed).first().map(Hit::id).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "*", "\"", "\"\"", "***", "(", ":", "…—!?", "🙂", "\u202E", "\u0301", "../..", "--"})
    void withoutAWordThereIsNothingToFind(String typed) {
        assertThat(Query.of(typed).isEmpty()).isTrue();
        assertThat(find(typed)).isEqualTo(Hits.NONE);
    }

    @Test
    void signsOfOtherSearchLanguagesSeparateWords() {
        assertThat(first("title:karlowitz")).isEmpty();
        assertThat(first("karlowitz* (treaty)")).isEqualTo("treaty-of-karlowitz");
        assertThat(first("+karlowitz^2~1 [")).isEmpty();
        assertThat(first("(karlowitz] && +treaty")).isEqualTo("treaty-of-karlowitz");
        assertThat(find("a:b AND (")).isNotNull();
        assertThat(first("🙂 karlowitz 🙂")).isEqualTo("treaty-of-karlowitz");
    }

    @Test
    void anUnclosedQuotationMarkIsAPhraseThatIsBeingTyped() {
        assertThat(first("\"treaty of karlow")).isEqualTo("treaty-of-karlowitz");
        assertThat(first("„treaty of karlowitz”")).isEqualTo("treaty-of-karlowitz");
        assertThat(first("\"of treaty karlowitz\"")).isEmpty();
        assertThat(first("\"karlow\"")).isEmpty();
    }

    @Test
    void tenThousandLettersAreUnderstoodByTheirBeginning() {
        assertThat(first("x".repeat(10_000))).isEmpty();
        assertThat(first("karlowitz ".repeat(1_000))).isEqualTo("treaty-of-karlowitz");
        assertThat(first("karlowitz " + "\"".repeat(9_990))).isEqualTo("treaty-of-karlowitz");
        String summary = Shipped.dataset().event("csto").orElseThrow().summary().en();
        assertThat(first(summary.repeat(10_000 / summary.length()))).isEqualTo("csto");
    }

    @Test
    void otherScriptsAreWordsLikeAnyOther() {
        assertThat(first("شوشا")).isEmpty();
        assertThat(first("\u200Fkarlowitz\u200F")).isEqualTo("treaty-of-karlowitz");
    }

    @Test
    void smallWordsNeedNotBeThere() {
        assertThat(first("the treaty of the karlowitz")).isEqualTo("treaty-of-karlowitz");
        assertThat(first("\"the treaty of karlowitz\"")).isEmpty();
        assertThat(first("the")).isNotEmpty();
    }

    @Test
    void allOtherWordsMustBeThere() {
        assertThat(first("karlowitz nonsense")).isEmpty();
        assertThat(first("1699 karlowitz")).isEqualTo("treaty-of-karlowitz");
    }

    @Test
    void noSlipIsForgivenInANumberNorInAShortWord() {
        assertThat(find("1698").of(Group.EVENTS).hits()).isEmpty();
        assertThat(first("otz")).isEmpty();
    }

    @Test
    void slipsAreThoughtOfOnlyWhereNothingFitsWithout() {
        List<String> kars = find("kars").of(Group.EVENTS).hits().stream()
                .map(hit -> hit.snippet().text() + hit.title().text())
                .toList();

        assertThat(kars).isNotEmpty().allMatch(text -> Letters.fold(text).contains("kars"));
    }

    @Test
    void nothingThatIsTypedMakesItFail() {
        Seeds.each(300, random -> {
            String typed = random(random);
            Hits found = find(typed);

            assertThat(found.groups())
                    .allMatch(group -> group.count() >= group.hits().size());
            assertThat(found.groups())
                    .allMatch(group -> !group.hits().isEmpty() && group.hits().size() <= 10);
        });
    }

    private static String random(Random random) {
        String letters = "aeıİişŞəƏç \"”'’*:()-.19XĞğöü\uD83D\uDE42\u0301\u200Bтшش/~?";
        StringBuilder typed = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            typed.append(letters.charAt(random.nextInt(letters.length())));
        }
        return typed.toString();
    }

    @Test
    void aSearchIsGivenUpWhenTheNextKeyIsPressed() {
        Progress nextKey = (_, _) -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> INDEX.find(Query.of("karlowitz"), Locale.ENGLISH, 10, nextKey))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> SearchIndex.of(Shipped.dataset(), List.of(), nextKey))
                .isInstanceOf(CancellationException.class);
    }
}
