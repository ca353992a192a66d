package passage.display;

/** The resolved look of a mark: what is inside it and what runs around it. */
public record Style(Fill fill, Stroke stroke) {

    /** One colour inside, and no stroke. */
    public static Style filled(Colour colour) {
        return new Style(new Fill.Solid(colour), Stroke.NONE);
    }

    /** A fill inside, and no stroke. */
    public static Style filled(Fill fill) {
        return new Style(fill, Stroke.NONE);
    }
}
