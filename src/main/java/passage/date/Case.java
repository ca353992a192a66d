package passage.date;

/** The place of a date in a phrase, for languages that inflect it there. */
enum Case {
    /** By itself. */
    PLAIN(""),
    /** After which, before which or since which: Turkish {@code 1924'ten}. */
    FROM(".from"),
    /** Until which: Turkish {@code 1924'e}. */
    UNTIL(".until"),
    /** Whose: Azerbaijani {@code 1924-cü ilin}. */
    OF(".of");

    /** What a key of the bundle ends with for this case. */
    final String keyEnding;

    Case(String keyEnding) {
        this.keyEnding = keyEnding;
    }
}
