package passage.date;

import java.util.List;

/** The units a date is written in, in the order of its parts. */
enum Unit {
    YEAR,
    MONTH,
    DAY;

    /** The finest unit of a date with these parts. */
    static Unit finest(List<DatePart> parts) {
        return values()[parts.size() - 1];
    }
}
