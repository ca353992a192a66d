package passage.app.timeline;

/**
 * How something goes on when it is let go of: its speed falls by the same share in equal times, to nothing.
 *
 * @param speed at the beginning, in points a second, of either sign
 */
record Glide(double speed) {

    /** The time in which the speed falls to 1/e, in seconds. */
    static final double SLOWING = 0.325;
    /** What is slower stands still, in points a second. */
    static final double STILL = 10;

    /** How far it has come after so many seconds, in points. */
    double distance(double seconds) {
        return speed * SLOWING * -Math.expm1(-seconds / SLOWING);
    }

    /** When it stands still, in seconds; 0 if it never moved. */
    double duration() {
        return Math.max(0, SLOWING * Math.log(Math.abs(speed) / STILL));
    }
}
