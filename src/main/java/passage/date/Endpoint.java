package passage.date;

/** Where an interval begins or ends. */
sealed interface Endpoint {

    /** A date stands there. */
    record Known(SingleDate date) implements Endpoint {}

    /** No date stands there. */
    enum Missing implements Endpoint {
        /** It goes on: {@code ..}. */
        OPEN,
        /** It began or ended, and nobody knows when: nothing is written. */
        UNKNOWN
    }
}
