package passage.app.timeline;

import passage.layout.Arrangement;
import passage.layout.Foresight;
import passage.layout.Frame;

/** Spends a little of each frame on the next ones. */
public final class Lookahead {

    /** So little that a frame stays a frame, and enough that a wheel does not reach a zoom step before it is ready. */
    private static final long NANOS = 600_000;

    private Lookahead() {}

    /** Arranges what the window will probably show next. */
    public static void from(Frame frame, Arrangement arrangement) {
        long end = System.nanoTime() + NANOS;
        Foresight.from(frame, arrangement, () -> System.nanoTime() < end);
    }
}
