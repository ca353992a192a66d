package passage.layout;

import java.text.BreakIterator;
import passage.display.Font;
import passage.display.TextMeasurer;

/** Cuts a label to a width. */
final class LabelFitter {

    static final String ELLIPSIS = "…";

    private static final int NEIGHBOURHOOD = 40;

    private LabelFitter() {}

    /** The text itself, or as much of its beginning as fits before an ellipsis, cut between characters as people see them. */
    static String fit(String text, Font font, double width, TextMeasurer measurer) {
        if (measurer.fitting(text, font, width) == text.length()) {
            return text;
        }
        int length = measurer.fitting(text, font, width - measurer.width(ELLIPSIS, font));
        return text.substring(0, characterStart(text, length)).stripTrailing() + ELLIPSIS;
    }

    /** Where the character begins that a place in a text is within; the place itself where it is between two. */
    static int characterStart(String text, int index) {
        if (index <= 0 || isPlain(text.charAt(index - 1)) && isPlain(text.charAt(index))) {
            return index;
        }
        // Only what stands before it is looked at, and not far back: a character is a few letters and marks long, and a
        // title may be very long. One more letter tells whether there is a border.
        int from = Math.max(0, index - NEIGHBOURHOOD);
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.substring(from, Math.min(text.length(), index + 2)));
        return from + (characters.isBoundary(index - from) ? index - from : characters.preceding(index - from));
    }

    /** Before the combining marks in Unicode there are only letters and signs that stand for themselves. */
    private static boolean isPlain(char letter) {
        return letter < '\u0300' && letter != '\r';
    }
}
