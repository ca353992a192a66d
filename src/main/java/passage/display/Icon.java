package passage.display;

/**
 * A small picture in one colour: the shape of a category, or of the program itself.
 *
 * @param path SVG path data in a box of {@code box} × {@code box} units whose origin is the top left corner, filled
 *     by the non-zero winding rule
 */
public record Icon(String name, String path, double box) {}
