package passage.date;

/** How fine a date is, from the finest to the coarsest, then the two that are made of several dates. */
public enum Precision {
    /** One day. */
    DAY,
    /** Some day of one month. */
    MONTH,
    /** Some day of one season. */
    SEASON,
    /** Some day of one year. */
    YEAR,
    /** Some day of ten years. */
    DECADE,
    /** Some day of a hundred years, or of a longer stretch that unspecified digits leave open. */
    CENTURY,
    /** From one date to another. */
    INTERVAL,
    /** One of several dates, or all of several dates. */
    SET
}
