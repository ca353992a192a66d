package passage.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon ENGLISH = Lexicon.of(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<Arguments> wrongTexts() {
        return EdtfCasesTest.invalid();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az"})
    void everyLanguageHasWordsForTheSameThings(String language) {
        assertThat(things(Lexicon.of(Locale.of(language)))).isEqualTo(things(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az"})
    void aSentenceNamesWhatTheEnglishOneNames(String language) {
        Lexicon lexicon = Lexicon.of(Locale.of(language));
        assertThat(things(ENGLISH))
                .filteredOn(key -> key.startsWith("error."))
                .allSatisfy(key -> assertThat(places(lexicon, key)).as(key).isEqualTo(places(ENGLISH, key)));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void everyErrorHasASentenceInEachLanguage(String input) {
        for (String language : List.of("en", "tr", "az")) {
            assertThat(reason(input, Locale.of(language))).isNotBlank().doesNotContain("{");
        }
    }

    private static String reason(String input, Locale locale) {
        try {
            throw new AssertionError(EdtfDate.parse(input).edtf() + " is a date");
        } catch (EdtfSyntaxException wrong) {
            return wrong.reason(locale);
        }
    }

    /** The keys without the forms that only some languages have. */
    private static Set<String> things(Lexicon lexicon) {
        return lexicon.words().keySet().stream()
                .map(key -> key.replaceFirst("\\.(from|until|of)$", ""))
                .filter(key -> !key.startsWith("suffix."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(Lexicon lexicon, String key) {
        return PLACE.matcher(lexicon.words().getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
