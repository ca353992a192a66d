package passage.app.timeline;

/** What moves the window by itself for a while. */
@FunctionalInterface
interface Motion {

    /** Moves the window to where it is so many seconds after the start; whether it goes on from there. */
    boolean step(double seconds);
}
