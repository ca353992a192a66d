package passage.search;

/** How a word that was found is like the one that was sought, from the best. */
enum Quality {
    /** The same but for its case. */
    EXACT(100),
    /** The same but for accents. */
    FOLDED(97),
    /** Another spelling of the same name. */
    SPELLING(94),
    /** A longer word that begins so. */
    PREFIX(80),
    /** The same, or one that begins so, but for one slip. */
    SLIP(50),
    /** Another word. */
    NONE(0);

    private final int weight;

    Quality(int weight) {
        this.weight = weight;
    }

    /** What it counts, in hundredths. */
    int weight() {
        return weight;
    }

    /** What a word found so counts in a field, in thousandths. */
    int in(Field field) {
        return field.weight() * weight / 100;
    }
}
