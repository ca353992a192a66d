package passage.original;

/**
 * How many of the dated sentences of one original are accounted for.
 *
 * @param sentences the sentences that hold a date of some kind
 * @param covered those among them that a passage is taken from
 * @param ignored those among the others that are to be ignored, for a reason somebody gave
 */
public record Coverage(int sentences, int covered, int ignored) {
    /** The sentences that nobody has accounted for. */
    public int left() {
        return sentences - covered - ignored;
    }
}
