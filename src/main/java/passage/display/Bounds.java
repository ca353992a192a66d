package passage.display;

/** A rectangle whose sides are parallel to the axes; a negative {@code width} or {@code height} holds nothing. */
public record Bounds(double x, double y, double width, double height) {

    /** The bounds between two corners given in any order. */
    public static Bounds between(double x1, double y1, double x2, double y2) {
        return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** Where the right side is. */
    public double right() {
        return x + width;
    }

    /** Where the lower side is. */
    public double bottom() {
        return y + height;
    }

    /** Whether nothing lies inside: a width or height that is not above zero, or a part that is not finite. */
    public boolean isEmpty() {
        return !(width > 0 && height > 0 && isFinite());
    }

    /** Whether every part is a number that can be drawn at. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height);
    }

    /** Whether the point lies inside; the left and top edges belong to the rectangle, the others do not. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** What the two share; empty where they share nothing. */
    public Bounds intersection(Bounds other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Bounds(left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top);
    }

    /** The same rectangle so much further to the right and further down. */
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** The same rectangle grown by {@code margin} on every side. */
    public Bounds grow(double margin) {
        return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
