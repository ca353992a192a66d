package passage.search;

/** Where in what is found a word stands. */
enum Field {
    TITLE(1000),
    DATE(1000),
    ALIAS(900),
    NAME(700),
    SUMMARY(500),
    QUOTE(400),
    EDITION(300),
    ORIGINAL(200);

    private static final Field[] ALL = values();

    private final int weight;

    Field(int weight) {
        this.weight = weight;
    }

    static Field at(int ordinal) {
        return ALL[ordinal];
    }

    /** What a word that stands here counts, in thousandths. */
    int weight() {
        return weight;
    }
}
