package passage.date;

import java.util.Objects;

/**
 * A date as a curator wrote it in EDTF: a day, month, season or year, perhaps with unknown digits, an interval, or a set
 * of these. Values are immutable; two dates are equal when they mean the same and were written with the same care.
 */
public sealed interface EdtfDate permits SingleDate, Interval, DateSet {

    /**
     * Reads EDTF text.
     *
     * @throws EdtfSyntaxException if the text is no date, names a day that no calendar has, or ends before it begins
     */
    static EdtfDate parse(String edtf) throws EdtfSyntaxException {
        return EdtfParser.parse(Objects.requireNonNull(edtf, "edtf"));
    }

    /** The canonical text, without spaces; parsing it gives an equal date. */
    String edtf();

    /** The days on which it may have begun. For a single date this is the whole of {@link #range()}. */
    DayRange start();

    /** The days on which it may have ended. For a single date this is the whole of {@link #range()}. */
    DayRange end();

    /** From the earliest possible first day to the latest possible last day. */
    DayRange range();

    /** How fine the date is. */
    Precision precision();

    /** Whether any part is marked as approximate ({@code ~} or {@code %}). */
    boolean approximate();

    /** Whether its beginning is marked as approximate: that of an interval, or of any other date the whole. */
    default boolean approximateStart() {
        return approximate();
    }

    /** Whether its end is marked as approximate. */
    default boolean approximateEnd() {
        return approximate();
    }

    /** Whether any part is marked as uncertain ({@code ?} or {@code %}). */
    boolean uncertain();

    /** Whether any digit is unspecified ({@code X}). */
    boolean unspecified();

    /** Whether it has no known beginning: an interval or set that is open or unknown there. */
    default boolean openStart() {
        return false;
    }

    /** Whether it has no known end: an interval or set that is open or unknown there. */
    default boolean openEnd() {
        return false;
    }
}
