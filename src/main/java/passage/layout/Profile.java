package passage.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import passage.display.Colour;

/**
 * How many events of each category there are over time, for the whole span at a glance.
 *
 * @param counts by the colour of the category, for each of {@link #STEPS} equal steps of the span
 */
record Profile(SequencedMap<Colour, int[]> counts) {

    /** More than a strip on any screen has columns. */
    static final int STEPS = 2048;

    static Profile of(double from, double to, List<TimelineItem> events) {
        SequencedMap<Colour, int[]> counts = new LinkedHashMap<>();
        for (TimelineItem event : events) {
            int step = (int) ((event.middle() - from) / (to - from) * STEPS);
            counts.computeIfAbsent(event.colour(), _ -> new int[STEPS])[Math.clamp(step, 0, STEPS - 1)]++;
        }
        return new Profile(counts);
    }

    /** The counts gathered in as many columns, at most as many as there are steps. */
    SequencedMap<Colour, int[]> columns(int columns) {
        SequencedMap<Colour, int[]> gathered = new LinkedHashMap<>();
        for (Map.Entry<Colour, int[]> entry : counts.entrySet()) {
            int[] wide = new int[columns];
            for (int i = 0; i < STEPS; i++) {
                wide[(int) ((long) i * columns / STEPS)] += entry.getValue()[i];
            }
            gathered.put(entry.getKey(), wide);
        }
        return gathered;
    }
}
