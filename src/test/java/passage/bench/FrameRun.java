package passage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import passage.layout.Viewport;

/**
 * The script run once.
 *
 * @param frames what each of its frames cost, in order
 * @param bytes allocated by all threads for a frame, on average
 */
record FrameRun(List<FrameCost> frames, double bytes) {

    /** How many labels a picture shows that has something to read all over. */
    static final int MANY = 100;

    private static final double NANOS = 1e6;

    /** Shows every view of the script, one after the other, with nothing arranged before. */
    static FrameRun of(FrameStage stage, BenchTimeline timeline, Script script) {
        timeline.forget();
        List<FrameCost> frames = new ArrayList<>(script.views().size());
        long before = Memory.allocated();
        for (Viewport view : script.views()) {
            frames.add(stage.frame(timeline, view));
        }
        return new FrameRun(List.copyOf(frames), (double) (Memory.allocated() - before) / frames.size());
    }

    Samples layout() {
        return millis(frames, FrameCost::layout);
    }

    Samples record() {
        return millis(frames, FrameCost::record);
    }

    Samples whole() {
        return millis(frames, FrameCost::whole);
    }

    Samples zooms() {
        return millis(frames.subList(0, Script.ZOOMS), FrameCost::whole);
    }

    Samples pans() {
        return millis(frames.subList(Script.ZOOMS, frames.size()), FrameCost::whole);
    }

    Samples marks() {
        return Samples.of(frames.stream().mapToDouble(FrameCost::marks));
    }

    Samples labels() {
        return Samples.of(frames.stream().mapToDouble(FrameCost::labels));
    }

    /** The frames in which at least {@value #MANY} events have their label. */
    List<FrameCost> crowded() {
        return frames.stream().filter(frame -> frame.labels() >= MANY).toList();
    }

    /** Of the crowded frames if there are any, else of all. */
    Samples crowdedWhole() {
        List<FrameCost> crowded = crowded();
        return millis(crowded.isEmpty() ? frames : crowded, FrameCost::whole);
    }

    /** How much more this run's frames cost than another's, of those that are crowded in both; NaN if there are none. */
    double ratio(FrameRun other) {
        List<FrameCost> ours = new ArrayList<>();
        List<FrameCost> theirs = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            if (Math.min(frames.get(i).labels(), other.frames.get(i).labels()) >= MANY) {
                ours.add(frames.get(i));
                theirs.add(other.frames.get(i));
            }
        }
        return ours.isEmpty()
                ? Double.NaN
                : millis(ours, FrameCost::whole).median()
                        / millis(theirs, FrameCost::whole).median();
    }

    private static Samples millis(List<FrameCost> frames, ToDoubleFunction<FrameCost> nanos) {
        return Samples.of(frames.stream().mapToDouble(nanos).map(value -> value / NANOS));
    }
}
