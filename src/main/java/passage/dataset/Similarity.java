package passage.dataset;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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
                .map(candidate -> new Candidate(candidate, distance(id, candidate)))
                .filter(candidate -> candidate.distance() <= id.length() / 3)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
                .map(Candidate::id);
    }

    /** The Levenshtein distance, by one row of the table (Wagner and Fischer 1974). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
