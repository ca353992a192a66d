package passage.display;

/** The resolved look of a mark: what is inside it and what runs around it. */
public record Style(Fill fill, Stroke stroke) {

    public static Style filled(Colour colour) {
        return new Style(new Fill.Solid(colour), Stroke.NONE);
    }

    public static Style filled(Fill fill) {
        return new Style(fill, Stroke.NONE);
    }

    public static Style stroked(Colour colour, double width) {
        return new Style(Fill.NONE, Stroke.solid(colour, width));
    }
}
