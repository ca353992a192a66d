package passage.display;

/**
 * An outline.
 *
 * @param width in points; 0 for no outline
 * @param dash length of the dashes and of the gaps between them, in points; 0 for a solid line
 */
public record Stroke(Colour colour, double width, double dash) {

    public static final Stroke NONE = new Stroke(Colour.TRANSPARENT, 0, 0);

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, 0);
    }
}
