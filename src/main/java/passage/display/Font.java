package passage.display;

/** A face at a size in points. */
public record Font(Face face, double size) {}
