package passage.layout;

import java.util.function.BooleanSupplier;

/**
 * Arranges beforehand what the next moves of a window will need: the surroundings, the next closer zoom step and the next
 * wider one. It changes nothing that is drawn, only when it is made: a step that would take several frames' time at once is
 * spread over the frames before it.
 */
public final class Foresight {

    /** How much of a window's width is arranged on either side of it. */
    private static final double BESIDE = 0.5;

    private Foresight() {}

    /**
     * Looks ahead from a frame, lane by lane, for as long as there is time.
     *
     * @param hasTime asked before each lane
     */
    public static void from(Frame frame, Arrangement arrangement, BooleanSupplier hasTime) {
        Viewport window = frame.viewport();
        Zoom zoom = Zoom.of(window.pixelsPerUnit());
        double beside = BESIDE * window.span();
        for (LaneArrangement lane : arrangement.lanes()) {
            if (frame.isInView(lane)) {
                arrange(lane, new Zoom(zoom.step() + 1), window.from(), window.to(), hasTime);
                arrange(lane, zoom, window.from() - beside, window.to() + beside, hasTime);
                arrange(lane, new Zoom(zoom.step() - 1), window.from() - beside, window.to() + beside, hasTime);
            }
        }
    }

    private static void arrange(LaneArrangement lane, Zoom zoom, double from, double to, BooleanSupplier hasTime) {
        if (hasTime.getAsBoolean()) {
            lane.covering(zoom, from, to).forEach(Cell::clusters);
        }
    }
}
