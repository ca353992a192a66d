package passage.layout;

import java.util.List;
import passage.display.Font;

/**
 * The words of an event as they are drawn.
 *
 * @param lines one or two, from top to bottom
 * @param width of the longest, in points, with the icon before it
 * @param indent what the icon before the lines takes of that; 0 where there is none
 * @param badge room that what stands beside the lines takes, in points; 0 where nothing does
 */
record Label(List<String> lines, double width, double indent, double badge, Font font) {

    /** How many rows it takes. */
    int rows() {
        return lines.size();
    }
}
