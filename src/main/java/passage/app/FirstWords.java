package passage.app;

import java.text.BreakIterator;
import java.util.Locale;

/** The first words of a text, where there is room for one line and no more. */
public final class FirstWords {

    /** So much of a text is enough to know it by, in characters. */
    private static final int LENGTH = 64;

    private FirstWords() {}

    /** The text, or its first words and an ellipsis; of a single long word the first letters. */
    public static String of(String text, Locale locale) {
        String whole = text.strip();
        if (whole.length() <= LENGTH) {
            return inOneLine(whole);
        }
        int end = before(BreakIterator.getLineInstance(locale), whole);
        end = end > 0 ? end : before(BreakIterator.getCharacterInstance(locale), whole);
        return inOneLine(whole.substring(0, end).stripTrailing()) + "…";
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static int before(BreakIterator breaks, String text) {
        breaks.setText(text);
        return breaks.preceding(LENGTH);
    }
}
