package passage.bench;

import java.util.Locale;

/**
 * A figure to reach, and what was measured.
 *
 * @param reach the most it may be
 */
record Figure(String what, String unit, double reach, double measured) {

    boolean reached() {
        return measured <= reach;
    }

    String verdict() {
        return reached() ? "reached" : "missed";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
