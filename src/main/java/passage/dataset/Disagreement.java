package passage.dataset;

import java.util.List;

/**
 * A point on which the sources of an event contradict each other.
 *
 * @param passages the ids of the passages that disagree
 * @param note in which way they disagree, in our own words
 */
public record Disagreement(About about, List<String> passages, LocalizedText note) {
    /** What a disagreement is about. */
    public enum About {
        DATE,
        NAME,
        ROLE,
        CAUSE,
        NUMBER,
        ORDER;

        /** The word used for it in the data files. */
        public String code() {
            return Code.of(this);
        }
    }

    public Disagreement {
        passages = List.copyOf(passages);
    }
}
