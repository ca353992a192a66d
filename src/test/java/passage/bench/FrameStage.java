package passage.bench;

import passage.layout.Viewport;

/** A place where frames are shown and timed. Used from a thread that is not JavaFX's. */
interface FrameStage {

    /** How a frame is timed, in words. */
    String description();

    /** Shows a view and waits until it has been rendered. */
    FrameCost frame(BenchTimeline timeline, Viewport view);
}
