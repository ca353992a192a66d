package passage.app.export;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;

/** In what the sides of a picture are given. */
public enum LengthUnit {
    MM(1, 25.4),
    INCH(2, 1),
    /** How long they are depends on how many there are to an inch. */
    PX(0, 0);

    private static final double POINTS = 96;

    private final int decimals;
    private final double perInch;

    LengthUnit(int decimals, double perInch) {
        this.decimals = decimals;
        this.perInch = perInch;
    }

    /** A length in points of 1/96 inch. */
    double toPoints(double length, double dpi) {
        return length / perInch(dpi) * POINTS;
    }

    /** A length in this unit, from one in points. */
    double ofPoints(double points, double dpi) {
        return points / POINTS * perInch(dpi);
    }

    private double perInch(double dpi) {
        return this == PX ? dpi : perInch;
    }

    /** A length as it is written in a language, as exactly as the unit calls for. */
    String words(double length, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(decimals);
        return format.format(length);
    }

    /** A number as people write it, with a comma or a point; nothing if it is none. */
    static OptionalDouble parse(String text) {
        String number = text.strip().replace(',', '.');
        return number.matches("[+-]?\\d{1,9}(\\.\\d{0,9})?")
                ? OptionalDouble.of(Double.parseDouble(number))
                : OptionalDouble.empty();
    }
}
