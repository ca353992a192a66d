package passage.anchor;

/**
 * Letters of a text that are like a quote.
 *
 * @param from the first letter
 * @param to the letter after the last
 * @param similarity 1 − errors ÷ length of the folded quote, from 0 to 1
 */
record Match(int from, int to, double similarity) {
    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
