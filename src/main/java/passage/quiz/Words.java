package passage.quiz;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of some text, without regard to capitals. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String DOT_ABOVE = "\u0307";
    /** A shorter word is met with only whole, for many words begin with its letters. */
    private static final int STEM = 4;

    private Words() {}

    /** Each word once, in small letters; dotted and dotless i are the same, for capitals tell them apart in no language. */
    static Set<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace(DOT_ABOVE, "").replace('ı', 'i');
        return WORD.matcher(small).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word stands among others, perhaps with an ending. */
    static boolean stands(String word, Set<String> among) {
        return among.contains(word)
                || word.length() >= STEM && among.stream().anyMatch(other -> other.startsWith(word));
    }
}
