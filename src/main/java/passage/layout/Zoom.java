package passage.layout;

/**
 * A zoom in steps of a quarter octave. What is decided at a step (rows, labels, clusters) holds for every zoom from that
 * step to the next, because things only move apart as one zooms in.
 */
public record Zoom(int step) {

    private static final double STEPS_PER_OCTAVE = 4;

    /** The last step at or below a zoom in pixels per unit. */
    public static Zoom of(double pixelsPerUnit) {
        return new Zoom((int) Math.floor(Math.log(pixelsPerUnit) / Math.log(2) * STEPS_PER_OCTAVE + 1e-9));
    }

    /** The last step at which everything from one unit to another is in view in a width. */
    static Zoom ofWhole(double first, double end, double width) {
        return of(Viewport.around(first, end, width).pixelsPerUnit());
    }

    /** Pixels per unit at this step. */
    public double pixelsPerUnit() {
        return Math.pow(2, step / STEPS_PER_OCTAVE);
    }
}
