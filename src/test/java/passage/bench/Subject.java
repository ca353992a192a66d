package passage.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import passage.display.TextMeasurer;

/**
 * A list of events that is measured, and what was found.
 *
 * @param loadMillis to generate the list, or to read it from its file
 * @param indexMillis to make of the list all that is made once; median of {@value #BUILDS}
 * @param bytesPerEvent held by that, beyond the events' own text
 * @param runs of the script, one a round, filled as they are made
 */
record Subject(
        int events,
        double loadMillis,
        double indexMillis,
        double bytesPerEvent,
        BenchTimeline timeline,
        Script script,
        List<FrameRun> runs) {

    private static final int BUILDS = 3;
    private static final double NANOS = 1e6;

    static Subject of(EventSource source, TextMeasurer measurer) throws IOException {
        long start = System.nanoTime();
        List<BenchEvent> events = source.load();
        double loadMillis = (System.nanoTime() - start) / NANOS;
        double[] builds = new double[BUILDS];
        long before = Memory.held();
        BenchTimeline timeline = null;
        for (int i = 0; i < BUILDS; i++) {
            long begun = System.nanoTime();
            timeline = BenchTimeline.of(events, measurer);
            builds[i] = (System.nanoTime() - begun) / NANOS;
        }
        double held = (double) (Memory.held() - before) / events.size();
        Script script = Script.of(timeline, BenchView.WIDTH);
        double indexMillis = Samples.of(DoubleStream.of(builds)).median();
        // Held before and after, so that the difference is what was made of it.
        Reference.reachabilityFence(events);
        return new Subject(events.size(), loadMillis, indexMillis, held, timeline, script, new ArrayList<>());
    }

    /** A number of each round, and of those the median. */
    double median(ToDoubleFunction<FrameRun> number) {
        return Samples.of(runs.stream().mapToDouble(number)).median();
    }
}
