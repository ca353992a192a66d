package passage.original;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import passage.dataset.Problem;

/**
 * What came of looking for dated sentences that are in no passage.
 *
 * @param sources by the id of each source whose original is at hand
 * @param problems the sentences left, and what is wrong with the list of those to be ignored
 */
public record CoverageReport(SortedMap<String, Coverage> sources, List<Problem> problems) {
    /** Nothing was looked for. */
    public static final CoverageReport NONE = new CoverageReport(new TreeMap<>(), List.of());

    public CoverageReport {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        problems = List.copyOf(problems);
    }
}
