package passage.display;

/**
 * Numbers as picture formats write them: a point, at most three decimals, never an exponent, the same in every
 * locale.
 */
public final class Decimal {
    private static final int UNIT = 1000;

    private Decimal() {}

    /**
     * The shortest form of {@code value} rounded to thousandths: {@code 12}, {@code 0.5}, {@code -3.125}.
     *
     * @throws IllegalArgumentException if the value is not finite
     */
    public static String format(double value) {
        return append(new StringBuilder(), value).toString();
    }

    /**
     * Appends the same form and returns {@code text}.
     *
     * @throws IllegalArgumentException if the value is not finite
     */
    public static StringBuilder append(StringBuilder text, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a picture has no place for the number " + value);
        }
        long thousandths = Math.round(value * UNIT);
        if (thousandths < 0) {
            text.append('-');
        }
        text.append(Math.abs(thousandths / UNIT));
        int rest = (int) Math.abs(thousandths % UNIT);
        return rest == 0 ? text : appendFraction(text.append('.'), rest);
    }

    private static StringBuilder appendFraction(StringBuilder text, int thousandths) {
        int rest = thousandths;
        for (int place = UNIT / 10; rest > 0; place /= 10) {
            text.append((char) ('0' + rest / place));
            rest %= place;
        }
        return text;
    }
}
