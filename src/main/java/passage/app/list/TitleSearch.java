package passage.app.list;

import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import passage.layout.TimelineItem;

/**
 * Finds titles by how they begin. Case does not matter; whether ş is another letter than s, or i than ı, is as it is in the
 * alphabet of the language.
 */
final class TitleSearch {

    private static final Locale TURKISH = Locale.of("tr");

    private final Locale locale;
    private final Collator alphabet;
    private final Map<Character, Boolean> firstLetters = new HashMap<>();

    /** @param locale of the titles */
    TitleSearch(Locale locale) {
        this.locale = locale;
        // The platform has no rules for Azerbaijani, and the letters that the two share are told apart alike.
        this.alphabet = Collator.getInstance(locale.getLanguage().equals("az") ? TURKISH : locale);
        alphabet.setStrength(Collator.PRIMARY);
        alphabet.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    /** The place of the first title that begins so, from a place on and then from the first again. */
    OptionalInt find(List<TimelineItem> events, String beginning, int from) {
        String wanted = beginning.toLowerCase(locale);
        firstLetters.clear();
        int size = events.size();
        return IntStream.range(0, size)
                .map(i -> (from + i) % size)
                .filter(place -> begins(events.get(place).title(), wanted))
                .findFirst();
    }

    /** Asked once for every letter, since most titles begin with another one. */
    private boolean beginsAlike(char letter, String wanted) {
        return firstLetters.computeIfAbsent(letter, asked -> isAlike(asked.toString(), wanted.substring(0, 1)));
    }

    private boolean isAlike(String words, String wanted) {
        return alphabet.compare(words.toLowerCase(locale), wanted) == 0;
    }

    private boolean begins(String title, String wanted) {
        int start = 0;
        while (start < title.length() && !Character.isLetterOrDigit(title.charAt(start))) {
            start++;
        }
        if (start == title.length() || !beginsAlike(title.charAt(start), wanted)) {
            return false;
        }
        int end = Math.min(title.length(), start + wanted.length());
        return isAlike(title.substring(start, end), wanted);
    }
}
