package passage.display;

/** A face at a size in points. */
public record Font(Face face, double size) {
    public Font {
        if (!Double.isFinite(size) || size <= 0) {
            throw new IllegalArgumentException("letters cannot be " + size + " points high");
        }
    }
}
