package passage.dataset;

import java.util.List;

/**
 * What came of reading a data folder.
 *
 * @param dataset what could be read; empty if nothing could
 * @param problems what was left out and why, in the order of the files
 * @param places where each value stands in the files
 */
public record Reading(Dataset dataset, List<Problem> problems, Places places) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
