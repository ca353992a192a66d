package passage.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import passage.display.Colour;

/**
 * How many events of each category there are over time, for the whole span at a glance.
 *
 * @param parts by the id of the category, in the order in which they first happen
 */
record Profile(SequencedMap<String, Part> parts) {

    /** More than a strip on any screen has columns. */
    static final int STEPS = 2048;

    /**
     * What there is of one category.
     *
     * @param counts of its events, for each of {@link #STEPS} equal steps of the span, or for each column
     */
    record Part(Colour colour, int[] counts) {}

    static Profile of(double from, double to, List<TimelineItem> events) {
        SequencedMap<String, Part> parts = new LinkedHashMap<>();
        for (TimelineItem event : events) {
            int step = (int) ((event.middle() - from) / (to - from) * STEPS);
            Part part = parts.computeIfAbsent(event.category(), _ -> new Part(event.colour(), new int[STEPS]));
            part.counts()[Math.clamp(step, 0, STEPS - 1)]++;
        }
        return new Profile(parts);
    }

    /** The counts gathered in as many columns, at most as many as there are steps. */
    SequencedMap<String, Part> columns(int columns) {
        SequencedMap<String, Part> gathered = new LinkedHashMap<>();
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            int[] wide = new int[columns];
            for (int i = 0; i < STEPS; i++) {
                wide[(int) ((long) i * columns / STEPS)] += entry.getValue().counts()[i];
            }
            gathered.put(entry.getKey(), new Part(entry.getValue().colour(), wide));
        }
        return gathered;
    }
}
