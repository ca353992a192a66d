package passage.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import passage.display.Font;
import passage.display.TextMeasurer;

/** Breaks text into lines. */
public final class LineBreaks {

    private LineBreaks() {}

    /**
     * Breaks between words where a line is full. A word wider than a line, such as an address, is broken after a sign within
     * it, or where it must be.
     *
     * @param width of a line, in points
     */
    public static List<String> of(String text, Font font, double width, TextMeasurer measurer) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measurer.width(longer, font) > width) {
                lines.add(line);
                longer = word;
            }
            while (measurer.width(longer, font) > width) {
                int end = within(longer, font, width, measurer);
                if (end == longer.length()) {
                    break;
                }
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** The same, ended by an ellipsis where there are more lines than wanted. */
    public static List<String> of(String text, Font font, double width, int most, TextMeasurer measurer) {
        List<String> lines = of(text, font, width, measurer);
        if (lines.size() <= most) {
            return lines;
        }
        String rest = String.join(" ", lines.subList(most - 1, lines.size()));
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(LabelFitter.fit(rest, font, width, measurer));
        return kept;
    }

    /**
     * Where a word is broken, from 1 on: after the last sign that is no letter, if that is not near its beginning. A letter
     * stays with its accents.
     */
    private static int within(String word, Font font, double width, TextMeasurer measurer) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int fits = letters.next();
        double filled = measurer.width(word.substring(0, fits), font);
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            filled += measurer.width(word.substring(fits, next), font);
            if (filled > width) {
                break;
            }
            fits = next;
        }
        for (int end = fits; end > fits / 2; end--) {
            if (!Character.isLetterOrDigit(word.charAt(end - 1)) && letters.isBoundary(end)) {
                return end;
            }
        }
        return fits;
    }
}
