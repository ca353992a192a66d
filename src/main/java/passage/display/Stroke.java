package passage.display;

/**
 * An outline, half of it on each side of the edge. It ends where its line ends (butt caps); its corners are round,
 * except those of a {@link Mark.Rect}, which are sharp.
 *
 * @param width in points; 0 for no outline
 * @param dash length of the dashes and of the gaps between them, in points; 0 for a solid line
 */
public record Stroke(Colour colour, double width, double dash) {
    public Stroke {
        if (!Double.isFinite(width) || width < 0 || !Double.isFinite(dash) || dash < 0) {
            throw new IllegalArgumentException("a stroke cannot be " + width + " wide with dashes of " + dash);
        }
    }

    /** No outline. */
    public static final Stroke NONE = new Stroke(Colour.TRANSPARENT, 0, 0);

    /** Whether anything of it is to be seen. */
    public boolean isDrawn() {
        return width > 0 && colour.alpha() > 0;
    }

    /** A solid outline of that width in points. */
    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, 0);
    }
}
