package passage.layout;

import java.util.List;
import passage.display.Font;

/**
 * The words of an event as they are drawn.
 *
 * @param lines one or two, from top to bottom
 * @param width of the longest, in points
 */
record Label(List<String> lines, double width, Font font) {

    /** How many rows it takes. */
    int rows() {
        return lines.size();
    }
}
