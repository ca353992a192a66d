package passage.layout;

import passage.date.EdtfDate;

/** The kinds of date that marks tell apart by their shape. */
public enum MarkShape {
    /** An exact day. */
    DOT,
    /** A month or a season. */
    PILL,
    /** A year. */
    RING,
    /** A longer span. */
    BAR;

    /** The shape for a date. */
    public static MarkShape of(EdtfDate date) {
        return switch (date.precision()) {
            case DAY -> DOT;
            case MONTH, SEASON -> PILL;
            case YEAR -> RING;
            case DECADE, CENTURY, INTERVAL, SET -> BAR;
        };
    }
}
