package passage.date;

/** What the unspecified digits of a four-digit year leave known. */
final class YearDigits {

    private static final int DIGITS = 4;

    private YearDigits() {}

    /**
     * The precision of a year with an unspecified digit: a decade where only the last is, else a century, which stands
     * for everything coarser too.
     */
    static Precision precision(DatePart year) {
        return knownAtStart(year) == DIGITS - 1 ? Precision.DECADE : Precision.CENTURY;
    }

    /** Whether the year is a decade such as {@code 199X}. */
    static boolean isDecade(DatePart year) {
        return unspecifiedAtEnd(year) == 1;
    }

    /** Whether the year is a century such as {@code 19XX}. */
    static boolean isCentury(DatePart year) {
        return unspecifiedAtEnd(year) == 2;
    }

    /** How many digits are unspecified, if those are the last ones; else -1. */
    private static int unspecifiedAtEnd(DatePart year) {
        String rest = year.digits().substring(year.digits().indexOf(DatePart.UNKNOWN_DIGIT));
        return rest.chars().allMatch(digit -> digit == DatePart.UNKNOWN_DIGIT) ? rest.length() : -1;
    }

    private static int knownAtStart(DatePart year) {
        return year.digits().indexOf(DatePart.UNKNOWN_DIGIT) - (year.negative() ? 1 : 0);
    }
}
