package passage.display;

/** How the inside of a mark is filled. */
public sealed interface Fill {

    /** Nothing inside. */
    Fill NONE = new Solid(Colour.TRANSPARENT);

    /** One colour all over. */
    record Solid(Colour colour) implements Fill {}

    /**
     * One colour that fades out towards the left and right edges of the mark.
     *
     * @param left length in points over which it grows from nothing at the left edge; 0 for a hard edge
     * @param right the same at the right edge
     */
    record Fade(Colour colour, double left, double right) implements Fill {}

    /**
     * Thin parallel strokes rising to the right.
     *
     * @param gap distance between strokes along x, in points
     */
    record Hatch(Colour colour, double gap) implements Fill {}
}
