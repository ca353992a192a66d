package passage.layout;

import passage.date.EdtfDate;

/**
 * What a date leaves open, beyond how fine it is.
 *
 * @param start how well its beginning is known
 * @param end how well its end is known
 * @param uncertain the source is not sure of it
 * @param unspecified some of its digits are unknown
 */
public record Certainty(End start, End end, boolean uncertain, boolean unspecified) {

    /** A date that leaves nothing open. */
    public static final Certainty FULL = new Certainty(End.KNOWN, End.KNOWN, false, false);

    /** How well the beginning or the end of a date is known. */
    public enum End {
        /** As well as the date is fine. */
        KNOWN,
        /** As about then. */
        APPROXIMATE,
        /** Not at all. */
        OPEN
    }

    /** What a date leaves open. */
    public static Certainty of(EdtfDate date) {
        Certainty certainty = new Certainty(
                end(date.openStart(), date.approximateStart()),
                end(date.openEnd(), date.approximateEnd()),
                date.uncertain(),
                date.unspecified());
        return certainty.equals(FULL) ? FULL : certainty;
    }

    private static End end(boolean open, boolean approximate) {
        return open ? End.OPEN : approximate ? End.APPROXIMATE : End.KNOWN;
    }

    /** Whether it has no known beginning or no known end. */
    boolean isOpen() {
        return start == End.OPEN || end == End.OPEN;
    }
}
