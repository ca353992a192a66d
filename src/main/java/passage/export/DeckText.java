package passage.export;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import passage.display.Face;
import passage.display.Font;
import passage.display.TextMeasurer;
import passage.layout.LineBreaks;

/**
 * Fits words into the boxes of slides. Where slides are opened, the font may be another: lines are taken for wider and higher
 * than they are in ours, so that they fit in every usual one.
 */
final class DeckText {

    /** Height of a line for each point of type; what is usual is 1.15 to 1.22. */
    static final double LEADING = 1.25;

    /** How much wider than ours the letters of another font may be: DejaVu Sans is the widest usual one, in bold most of all. */
    private static final Map<Face, Double> WIDER = Map.of(
            Face.SANS, 1.18, Face.SANS_MEDIUM, 1.28, Face.SANS_BOLD, 1.28, Face.SERIF, 1.05, Face.SERIF_ITALIC, 1.05);

    /** What is cut is cut behind a sentence or a word, unless that would leave less of it than this. */
    private static final double LITTLE = 0.5;

    private static final String ELLIPSIS = "…";
    private static final String SENTENCE_ENDS = ".!?…";

    private final TextMeasurer measurer;

    DeckText(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /**
     * Words as they fit.
     *
     * @param height of their lines, in points
     * @param cut whether some of them are left out
     */
    record Fitted(String text, Font font, double height, boolean cut) {}

    /** The words in the largest of some sizes in which they fit, or cut in the last. */
    Fitted fit(String text, Face face, List<Double> sizes, double width, double height) {
        for (double size : sizes) {
            Font font = new Font(face, size);
            if (height(text, font, width) <= height) {
                return new Fitted(text, font, height(text, font, width), false);
            }
        }
        Font font = new Font(face, sizes.getLast());
        String cut = cut(text, font, width, height);
        return new Fitted(cut, font, height(cut, font, width), true);
    }

    /** The height that words take in a box. */
    double height(String text, Font font, double width) {
        return lines(text, font, width) * font.size() * LEADING;
    }

    /** The width that words take in one line. */
    double width(String text, Font font) {
        return measurer.width(text, font) * WIDER.get(font.face());
    }

    private int lines(String text, Font font, double width) {
        return LineBreaks.of(text, font, width / WIDER.get(font.face()), measurer)
                .size();
    }

    /** As much of the beginning as fits, at least one character. */
    String cut(String text, Font font, double width, double height) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int[] ends = characters.getText().getEndIndex() == 0 ? new int[] {0} : ends(characters);
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (height(text.substring(0, ends[middle]) + ELLIPSIS, font, width) <= height) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return ends[low] == text.length() ? text : ended(text.substring(0, ends[low]));
    }

    private static int[] ends(BreakIterator characters) {
        return IntStream.iterate(characters.next(), at -> at != BreakIterator.DONE, _ -> characters.next())
                .toArray();
    }

    private static String ended(String text) {
        int least = (int) (text.length() * LITTLE);
        for (int at = text.length() - 1; at > least; at--) {
            if (text.charAt(at) == ' ' && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return text.substring(0, at) + " " + ELLIPSIS;
            }
        }
        int space = text.lastIndexOf(' ');
        return (space > least ? text.substring(0, space) : text).stripTrailing() + ELLIPSIS;
    }
}
