package passage.display;

/** A place in a picture. */
public record Point(double x, double y) {}
