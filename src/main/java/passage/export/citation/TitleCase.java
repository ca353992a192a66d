package passage.export.citation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English titles with capitals, as Chicago and MLA want them. Citations keep titles in sentence case, for one can be made
 * of the other only in this direction: no rule tells a name from a word that a title wrote large.
 */
final class TitleCase {

    /** Articles, conjunctions and prepositions, which stay small within a title. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "but", "or", "nor", "for", "so", "yet", "about", "after", "against", "among", "as",
            "at", "before", "between", "by", "during", "from", "in", "into", "of", "off", "on", "onto", "over", "per",
            "since", "than", "through", "to", "toward", "towards", "under", "until", "up", "upon", "via", "with",
            "within", "without");

    private static final Pattern BEGINS_ANEW = Pattern.compile(".*[:?!.—]$");

    private TitleCase() {}

    /** The title with capitals if it is in English; else as it is, for other languages write titles as sentences. */
    static String of(String title, String language) {
        return language.equals("en") ? capitalised(title.split(" ")) : title;
    }

    private static String capitalised(String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean outer = i == 0
                    || i == words.length - 1
                    || BEGINS_ANEW.matcher(words[i - 1]).matches();
            if (outer || !SMALL.contains(words[i])) {
                words[i] = Pattern.compile("-")
                        .splitAsStream(words[i])
                        .map(TitleCase::large)
                        .collect(Collectors.joining("-"));
            }
        }
        return String.join(" ", words);
    }

    private static String large(String word) {
        int letter = 0;
        while (letter < word.length() && !Character.isLetterOrDigit(word.charAt(letter))) {
            letter++;
        }
        boolean mixed = word.chars().anyMatch(Character::isUpperCase);
        return mixed || letter == word.length()
                ? word
                : word.substring(0, letter)
                        + word.substring(letter, letter + 1).toUpperCase(Locale.ENGLISH)
                        + word.substring(letter + 1);
    }
}
