package passage.app.present;

/** How large the type of a window for the teacher is: it grows with the window, for that is read from further away. */
final class TypeSize {

    /** A window up to this size has type of the usual size. */
    private static final double USUAL_WIDTH = 1600;

    private static final double USUAL_HEIGHT = 900;
    private static final double LARGEST = 2.5;
    /** The type grows by no less, so that the window is not dressed anew with every pixel. */
    private static final double GRAIN = 16;

    private double larger = 1;

    /** Takes the size of the window; whether the type is to be another one. */
    boolean fit(double width, double height) {
        double fitting = Math.clamp(Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT), 1, LARGEST);
        double before = larger;
        larger = Math.floor(fitting * GRAIN) / GRAIN;
        return larger != before;
    }

    /** How much larger than usual it is, from 1 to 2.5. */
    double larger() {
        return larger;
    }
}
