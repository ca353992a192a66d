package passage.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Refuses a place that is like a quote but speaks of another year or another person.
 *
 * <p>Every number of the quote must be there, and every capitalised word: within one edit where it has six letters or
 * more, else exactly. Two sentences of a chronicle may differ in nothing else.
 */
final class FactGuard {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}]*");
    private static final int LONG_NAME = 6;

    private FactGuard() {}

    /** Whether a place says what the quote says; both are folded texts. */
    static boolean accepts(String quote, String place) {
        return holds(words(NUMBER, place), words(NUMBER, quote), String::equals)
                && holds(words(WORD, place), words(NAME, quote), FactGuard::sameName);
    }

    private static List<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group()).toList();
    }

    /** Whether each of the wanted words has one of its own among those found. */
    private static boolean holds(List<String> found, List<String> wanted, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(found);
        List<String> changed = new ArrayList<>();
        wanted.stream().filter(word -> !left.remove(word)).forEach(changed::add);
        for (String word : changed) {
            int at = indexOf(left, word, same);
            if (at < 0) {
                return false;
            }
            left.remove(at);
        }
        return true;
    }

    private static int indexOf(List<String> words, String wanted, BiPredicate<String, String> same) {
        for (int i = 0; i < words.size(); i++) {
            if (same.test(wanted, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameName(String wanted, String found) {
        return wanted.codePointCount(0, wanted.length()) >= LONG_NAME && EditDistance.between(wanted, found) <= 1;
    }
}
