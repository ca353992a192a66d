package passage.dataset;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import passage.anchor.EditDistance;

/** Finds the id that someone may have meant who wrote another. */
final class Similarity {
    /** More candidates than anyone has names or paragraphs; in a huge list of events a guess costs more than it helps. */
    private static final int CANDIDATES = 1000;

    private Similarity() {}

    private record Candidate(String id, int distance) {}

    /** The candidate with the fewest letters to change, if those are no more than a third of the id. */
    static Optional<String> nearest(String id, Stream<String> candidates) {
        return candidates
                .limit(CANDIDATES)
                .filter(candidate -> Math.abs(candidate.length() - id.length()) <= id.length() / 3)
                .map(candidate -> new Candidate(candidate, EditDistance.between(id, candidate)))
                .filter(candidate -> candidate.distance() <= id.length() / 3)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
                .map(Candidate::id);
    }
}
