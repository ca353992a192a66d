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
        if (measurer.width(text, font) <= width) {
            return text;
        }
        int length = longest(text, font, width, measurer);
        return text.substring(0, characterStart(text, length)).stripTrailing() + ELLIPSIS;
    }

    /** Found by interpolation, since letters are about equally wide: three or four measurings instead of a dozen. */
    private static int longest(String text, Font font, double width, TextMeasurer measurer) {
        int low = 0;
        int high = Math.min(text.length(), (int) width);
        double room = width - measurer.width(ELLIPSIS, font);
        double letter = font.size() / 2;
        while (low < high) {
            int guess = Math.clamp((int) (room / letter), low + 1, high);
            double found = measurer.width(text.substring(0, guess), font);
            if (found <= room) {
                low = guess;
            } else {
                high = guess - 1;
            }
            letter = Math.max(found / guess, 1e-3);
        }
        return low;
    }

    /** Where the character begins that a place in a text is within; the place itself where it is between two. */
    static int characterStart(String text, int index) {
        if (index <= 0 || isPlain(text.charAt(index - 1)) && isPlain(text.charAt(index))) {
            return index;
        }
        // Only the neighbourhood is looked at: a character is a few letters and marks long, and a title may be very
        // long.
        int from = Math.max(0, index - NEIGHBOURHOOD);
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.substring(from, Math.min(text.length(), index + NEIGHBOURHOOD)));
        return from + (characters.isBoundary(index - from) ? index - from : characters.preceding(index - from));
    }

    /** Before the combining marks in Unicode there are only letters and signs that stand for themselves. */
    private static boolean isPlain(char letter) {
        return letter < '\u0300' && letter != '\r';
    }
}
