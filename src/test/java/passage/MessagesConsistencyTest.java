package passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words for people, in every bundle of the program")
class MessagesConsistencyTest {

    /** Filled in by the date package itself, which inflects: its sentences are no message formats. */
    private static final String DATES = "date/dates";

    private static final int MOST_ARGUMENTS = 10;

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    static Stream<Bundle> formats() {
        return Bundle.all().stream().filter(bundle -> !bundle.toString().equals(DATES));
    }

    static List<String> folders() {
        return bundles().stream().map(Bundle::folder).distinct().toList();
    }

    @Test
    void thereAreBundlesAndEachIsInOneOfOurLanguages() {
        assertThat(bundles()).extracting(Bundle::toString).contains("app/app", DATES);
        assertThat(Bundle.strays()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theLanguagesHaveTheSameKeys(Bundle bundle) {
        bundle.languages()
                .forEach((language, sentences) -> assertThat(things(bundle, sentences))
                        .as(bundle + language)
                        .isEqualTo(things(bundle, bundle.english())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsEmpty(Bundle bundle) {
        bundle.languages()
                .forEach((language, sentences) -> assertThat(sentences.keySet())
                        .as(bundle + language)
                        .filteredOn(key -> sentences.get(key).isBlank())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everySentenceTakesTheArgumentsOfTheEnglishOne(Bundle bundle) {
        Map<String, String> english = bundle.english();
        bundle.languages()
                .forEach((language, sentences) -> assertThat(sentences.keySet())
                        .as(bundle + language)
                        .filteredOn(
                                key -> !arguments(sentences.get(key)).equals(arguments(english.getOrDefault(key, ""))))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("formats")
    @DisplayName("no straight apostrophe hides an argument: ’ is written instead")
    void noStraightApostropheHidesAnArgument(Bundle bundle) {
        bundle.languages()
                .forEach((language, sentences) -> assertThat(sentences.keySet())
                        .as(bundle + language)
                        .filteredOn(key -> sentences.get(key).contains("'"))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsUsedInThePackageOfItsBundle(Bundle bundle) {
        SourceWords sources = SourceWords.of(bundle.folder());
        assertThat(bundle.english().keySet())
                .filteredOn(key -> !sources.use(key) && !sources.usesForCommand(bundle, key))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyKeyThatThePackageNamesExists(String folder) {
        Set<String> keys = bundles().stream()
                .filter(bundle -> bundle.folder().equals(folder))
                .flatMap(bundle -> bundle.english().keySet().stream())
                .collect(Collectors.toSet());
        assertThat(SourceWords.of(folder).missingFrom(keys)).isEmpty();
    }

    /** The keys; of dates without the cases and tables of endings that only some languages have. */
    private static Set<String> things(Bundle bundle, Map<String, String> sentences) {
        return sentences.keySet().stream()
                .map(key -> bundle.toString().equals(DATES) ? key.replaceFirst("\\.(from|until|of)$", "") : key)
                .filter(key -> !bundle.toString().equals(DATES) || !key.startsWith("suffix."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The arguments that appear in a sentence, whether none, one or many are counted in it. */
    private static Set<Object> arguments(String sentence) {
        MessageFormat format = new MessageFormat(sentence, Locale.ENGLISH);
        Set<Object> found = new HashSet<>();
        for (int count : new int[] {0, 1, 2}) {
            Object[] counts = new Object[MOST_ARGUMENTS];
            Arrays.fill(counts, count);
            AttributedCharacterIterator words = format.formatToCharacterIterator(counts);
            while (words.current() != AttributedCharacterIterator.DONE) {
                Object argument = words.getAttribute(MessageFormat.Field.ARGUMENT);
                if (argument != null) {
                    found.add(argument);
                }
                words.next();
            }
        }
        return found;
    }
}
