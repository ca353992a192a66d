package passage.bench;

/**
 * An event of a list made for measuring.
 *
 * @param start its day, or the first of its days, as an epoch day
 * @param end the last of its days; for a single day the same
 */
record BenchEvent(String id, long start, long end, String title, String category) {

    /** Whether it is given as a range of days. */
    boolean isRange() {
        return end > start;
    }
}
