package passage.original;

import java.nio.file.Path;
import java.util.Map;
import passage.anchor.Anchoring;
import passage.anchor.SourceText;
import passage.dataset.Source;

/**
 * The user's copy of a source, with every passage of that source looked for in it.
 *
 * @param file where it lies
 * @param source which source it is
 * @param text its text
 * @param places by the id of the passage, what became of looking for it
 */
public record Original(Path file, Source source, SourceText text, Map<String, Anchoring> places) {
    public Original {
        places = Map.copyOf(places);
    }

    /** How many passages were found exactly. */
    public int exact() {
        return (int) places.values().stream()
                .filter(Anchoring.Exact.class::isInstance)
                .count();
    }

    /** The share of the passages that were found exactly, from 0 to 1: how surely it is this source. */
    public double confidence() {
        return places.isEmpty() ? 0 : (double) exact() / places.size();
    }
}
