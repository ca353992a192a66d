package passage.original;

import java.util.List;
import passage.dataset.Problem;

/**
 * What came of looking for every passage in the original of its source. Passages of a source whose original is not at
 * hand are not counted.
 *
 * @param problems the passages that were not found exactly, and the originals that are missing or no originals
 */
public record QuoteReport(int exact, int approximate, int orphan, List<Problem> problems) {
    /** Nothing was looked for. */
    public static final QuoteReport NONE = new QuoteReport(0, 0, 0, List.of());

    public QuoteReport {
        problems = List.copyOf(problems);
    }
}
