package passage.anchor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the full stop of an abbreviation from that of a sentence, in English, Turkish and Azerbaijani. */
final class SentenceEnds {
    /** A sentence goes on after these, whatever follows. */
    private static final Set<String> TITLES =
            words("prof dr assoc asst mr mrs ms st gen col lt capt sgt maj adm rev hon"
                    + " gov sen rep pres hz sn av doç yrd öğr gör uzm ord alb akad dos vs viz cf e.g i.e et ed eds trans"
                    + " ph d.sc fig al ca approx jan feb apr jun jul aug sep sept oct nov dec bkz vb örn çev haz məs");

    /** A sentence goes on after these when a number follows. */
    private static final Set<String> BEFORE_NUMBERS =
            words("no nos p pp s ss sf səh sy c cilt il vol vols art arts ch sec sect par para mar may il yy m.ö m.s");

    /** Capitalised words that seldom stand after "U.S." within a sentence. */
    private static final Set<String> OPENERS = words("the this these those that it its he she they we in on at by for"
            + " but and however as after before during since while when if there bu o ve ancak");

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}]+(?:\\.[\\p{L}\\p{M}]+)*)\\.$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\"'(\\[]*([\\p{L}\\p{M}\\p{Nd}]+)");
    private static final Pattern NUMBERING = Pattern.compile("^[\"'(\\[]*(?:\\p{Nd}{1,3}|[IVXivx]{1,4})\\.$");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

    /** Letters after a stop in which the next word is looked for. */
    private static final int LOOK_AHEAD = 40;

    private SentenceEnds() {}

    /** Whether the sign before this offset ends no sentence; the sentence so far begins at {@code start}. */
    static boolean isFalse(String text, int start, int at) {
        if (Character.isLowerCase(text.codePointAt(at))) {
            return true;
        }
        String before = text.substring(start, at).strip();
        return isAbbreviation(before, text.substring(at, Math.min(text.length(), at + LOOK_AHEAD)))
                || NUMBERING.matcher(before).find();
    }

    /** Whether a text ends in an abbreviation after which the sentence goes on with the next. */
    static boolean isAbbreviation(String before, String after) {
        var last = LAST_WORD.matcher(before.substring(Math.max(0, before.length() - 24)));
        if (!last.find()) {
            return false;
        }
        String word = last.group(1).toLowerCase(Locale.ROOT);
        var first = FIRST_WORD.matcher(
                after.substring(0, Math.min(after.length(), LOOK_AHEAD)).strip());
        String next = first.find() ? first.group(1) : "";
        boolean number = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
        if (TITLES.contains(word) || number && BEFORE_NUMBERS.contains(word)) {
            return true;
        }
        return isInitial(last.group(1)) && !next.isEmpty() && !OPENERS.contains(next.toLowerCase(Locale.ROOT));
    }

    /** "M.", "M.A.", "U.S."; not "p.", which is small. */
    private static boolean isInitial(String word) {
        boolean single = word.codePointCount(0, word.length()) == 1;
        return (single || DOTTED.matcher(word).matches()) && Character.isUpperCase(word.codePointAt(0));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
