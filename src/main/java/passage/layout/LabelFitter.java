package passage.layout;

import java.text.BreakIterator;
import passage.display.Font;
import passage.display.TextMeasurer;

/** Cuts a label to a width. */
final class LabelFitter {

    static final String ELLIPSIS = "…";

    private LabelFitter() {}

    /** The text itself, or as much of its beginning as fits before an ellipsis, cut between characters as people see them. */
    static String fit(String text, Font font, double width, TextMeasurer measurer) {
        if (measurer.width(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = Math.min(text.length(), (int) width);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measurer.width(text.substring(0, middle) + ELLIPSIS, font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, characterStart(text, low)).stripTrailing() + ELLIPSIS;
    }

    private static int characterStart(String text, int index) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        return index <= 0 ? 0 : characters.isBoundary(index) ? index : characters.preceding(index);
    }
}
