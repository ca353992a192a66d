package passage.layout;

import java.util.ArrayList;
import java.util.List;
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
            while (longer.length() > 1 && measurer.width(longer, font) > width) {
                int end = within(longer, font, width, measurer);
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

    /** Where a word is broken, from 1 on: after the last sign that is no letter, if that is not near its beginning. */
    private static int within(String word, Font font, double width, TextMeasurer measurer) {
        int fits = 1;
        while (fits < word.length() && measurer.width(word.substring(0, fits + 1), font) <= width) {
            fits++;
        }
        for (int end = fits; end > fits / 2; end--) {
            if (!Character.isLetterOrDigit(word.charAt(end - 1))) {
                return end;
            }
        }
        return Math.max(1, LabelFitter.characterStart(word, fits));
    }
}
