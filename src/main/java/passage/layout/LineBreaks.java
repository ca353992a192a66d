package passage.layout;

import java.util.ArrayList;
import java.util.List;
import passage.display.Font;
import passage.display.TextMeasurer;

/** Breaks text into lines. */
public final class LineBreaks {

    private LineBreaks() {}

    /**
     * Breaks between words where a line is full. A word wider than a line has one of its own and sticks out.
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
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
