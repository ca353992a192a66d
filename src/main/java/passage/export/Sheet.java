package passage.export;

import passage.display.DisplayList;

/**
 * A picture ready to be painted.
 *
 * @param magnification how much larger than laid out it is painted, above 0; type grows with the distance a picture is
 *     read from
 */
public record Sheet(DisplayList list, double magnification) {}
