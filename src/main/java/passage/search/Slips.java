package passage.search;

import java.util.ArrayList;
import java.util.List;
import passage.search.Vocabulary.Range;

/**
 * The words that somebody meant who made one slip: a letter too few, too many, another one, or two that changed places
 * (Damerau 1964). Each place of the slip is tried on the ordered vocabulary, so the cost follows the length of the word.
 */
final class Slips {
    private final Vocabulary vocabulary;
    private final String typed;
    private final boolean prefix;
    private final List<Range> found = new ArrayList<>();

    private Slips(Vocabulary vocabulary, String typed, boolean prefix) {
        this.vocabulary = vocabulary;
        this.typed = typed;
        this.prefix = prefix;
    }

    /**
     * The words one slip away, and perhaps the very word.
     *
     * @param prefix whether longer words that begin so are meant, too; a wrong last letter begins nothing
     */
    static List<Range> of(String typed, boolean prefix, Vocabulary vocabulary) {
        Slips slips = new Slips(vocabulary, typed, prefix);
        Range before = vocabulary.all();
        for (int at = 0; at <= typed.length() && !before.isEmpty(); at++) {
            slips.at(at, before);
            before = at < typed.length() ? vocabulary.beginning(before, at, typed.charAt(at)) : Range.NONE;
        }
        return slips.found;
    }

    /** Whether a word is one slip away, or none; the same as being found by {@link #of}. */
    static boolean match(String typed, boolean prefix, String word) {
        int at = 0;
        while (at < typed.length() && at < word.length() && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        boolean goesOn = prefix && at < typed.length() - 1;
        return fits(typed, at, word, at + 1, prefix)
                || fits(typed, at + 1, word, at, goesOn)
                || fits(typed, at + 1, word, at + 1, goesOn)
                || isSwapped(typed, word, at) && fits(typed, at + 2, word, at + 2, prefix)
                || fits(typed, at, word, at, prefix);
    }

    /** Whether the one is from some letter on what the other is from some letter on. */
    private static boolean fits(String typed, int from, String word, int wordFrom, boolean mayGoOn) {
        int rest = typed.length() - from;
        return from <= typed.length()
                && wordFrom <= word.length()
                && (mayGoOn || rest == word.length() - wordFrom)
                && word.startsWith(typed.substring(from), wordFrom);
    }

    private static boolean isSwapped(String typed, String word, int at) {
        return at + 1 < typed.length()
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at);
    }

    /** A slip at a letter, where the words before it have all letters before it. */
    private void at(int at, Range before) {
        boolean last = at == typed.length() - 1;
        // Of two equal letters the second is the one too many.
        if (last || at + 1 < typed.length() && typed.charAt(at) != typed.charAt(at + 1)) {
            rest(vocabulary.beginning(before, at, typed, at + 1), typed.length() - 1, !last);
        }
        if (at + 1 < typed.length()) {
            Range swapped = vocabulary.beginning(before, at, typed.charAt(at + 1));
            swapped = vocabulary.beginning(swapped, at + 1, typed.charAt(at));
            rest(vocabulary.beginning(swapped, at + 2, typed, at + 2), typed.length(), true);
        }
        int next = vocabulary.whole(before, at).isEmpty() ? before.from() : before.from() + 1;
        while (next < before.to()) {
            Range child = vocabulary.beginning(before, at, (char) vocabulary.letter(next, at));
            rest(vocabulary.beginning(child, at + 1, typed, at), typed.length() + 1, true);
            if (at < typed.length()) {
                rest(vocabulary.beginning(child, at + 1, typed, at + 1), typed.length(), !last);
            }
            next = child.to();
        }
    }

    private void rest(Range range, int depth, boolean mayGoOn) {
        Range words = prefix && mayGoOn ? range : vocabulary.whole(range, depth);
        if (!words.isEmpty()) {
            found.add(words);
        }
    }
}
