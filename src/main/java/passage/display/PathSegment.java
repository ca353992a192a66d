package passage.display;

/** One step of a path, all its places absolute; quadratic curves and arcs have become cubic ones. */
public sealed interface PathSegment {

    /** Begins a new outline at a place. */
    record MoveTo(Point to) implements PathSegment {}

    /** A straight line to a place. */
    record LineTo(Point to) implements PathSegment {}

    /** A cubic Bézier curve to a place, drawn towards {@code control1} and away from {@code control2}. */
    record CurveTo(Point control1, Point control2, Point to) implements PathSegment {}

    /** A straight line back to where the outline began. */
    record Close() implements PathSegment {}
}
