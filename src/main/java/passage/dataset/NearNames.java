package passage.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import passage.anchor.EditDistance;
import passage.dataset.NameSpellings.Form;

/**
 * Finds capitalised words that are one letter away from a word of a person's or place's name and are in no name: a letter
 * more, a letter less, or another letter in its place. Shorter words are too often other words, and so are those that
 * organisations and states are called by in full.
 */
final class NearNames {
    /** Letters of a word, as of the names that a quote must have within one letter. */
    private static final int LONG = 6;

    /** Words in the name of a place, beyond which it is a description. */
    private static final int WORDS_OF_PLACE = 2;

    /** The plural in Turkish and Azerbaijani, without accents. */
    private static final Pattern PLURAL = Pattern.compile("l[ae]r$");

    private final Set<String> known = new HashSet<>();
    private final SortedMap<String, List<Form>> names = new TreeMap<>();

    NearNames(List<Form> forms) {
        forms.forEach(this::add);
    }

    private void add(Form form) {
        List<String> words = words(form.text());
        known.addAll(words);
        boolean named = switch (form.name().kind()) {
            case PERSON -> true;
            case PLACE -> words.size() <= WORDS_OF_PLACE;
            case ORGANISATION -> false;
        };
        words.stream()
                .filter(word -> named && isLongName(word))
                .forEach(word ->
                        names.computeIfAbsent(word, _ -> new ArrayList<>()).add(form));
    }

    /**
     * A word that is almost one of a name.
     *
     * @param text as it is spelled there
     * @param form the spelling of the name that has the word it is like, in the same language
     */
    record Near(String text, Form form) {}

    /** The words in a text of a language that are almost those of names, each once. */
    List<Near> in(String text, String language) {
        String folded = NameSpellings.fold(text);
        return NameSpellings.WORD
                .matcher(folded)
                .results()
                .filter(word -> isCandidate(word.group(), language))
                .flatMap(word -> near(word, text, language).stream())
                .distinct()
                .toList();
    }

    private boolean isCandidate(String word, String language) {
        return isLongName(word) && NameSpellings.stems(word, language).noneMatch(known::contains);
    }

    private Optional<Near> near(MatchResult word, String text, String language) {
        List<String> stems = NameSpellings.stems(word.group(), language).toList();
        return names.entrySet().stream()
                .filter(name -> stems.stream().anyMatch(stem -> isNear(stem, name.getKey())))
                .flatMap(name -> name.getValue().stream())
                .filter(form -> form.isOf(language))
                .map(form -> new Near(text.substring(word.start(), word.end()), form))
                .findFirst();
    }

    /**
     * Whether one letter tells them apart. One more at the end is an ending, unless it doubles the last; one less there
     * is a stem.
     */
    private static boolean isNear(String word, String name) {
        if (Math.abs(word.length() - name.length()) > 1 || name.startsWith(word)) {
            return false;
        }
        int last = name.length() - 1;
        return word.startsWith(name)
                ? word.charAt(last + 1) == name.charAt(last)
                : EditDistance.between(word, name) == 1;
    }

    private static boolean isLongName(String word) {
        return Character.isUpperCase(word.charAt(0))
                && PLURAL.matcher(word).replaceFirst("").length() >= LONG;
    }

    private static List<String> words(String text) {
        return NameSpellings.WORD
                .matcher(NameSpellings.fold(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
