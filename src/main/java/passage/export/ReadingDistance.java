package passage.export;

import java.util.OptionalDouble;
import passage.export.PictureSize.Medium;
import passage.layout.Theme;

/**
 * How large the type of a picture is: a larger one is looked at from further away. Paper up to A3 is held in the hand, and a
 * label on it has {@value #IN_HAND} points of 1/72 inch, somewhat less below A4; a larger sheet hangs on a wall and is read
 * from so many times further away as it is larger: 12 points at A2, 17 at A1, 24 at A0. On a screen a label has 13 pixels up
 * to a width of 1920, then grows with the power of 3/4 of it, since one also sits nearer to a large one: 37 at 7680. A theme
 * that magnifies makes that so many times larger.
 */
final class ReadingDistance {

    /** Points of 1/72 inch. */
    private static final double IN_HAND = 8.5;
    /** Points of 1/72 inch: below, print is hard to read at any distance. */
    private static final double LEAST_LABEL = 6.5;
    /** Points of 1/96 inch: the long side of A4, the smallest sheet with type of full size. */
    private static final double A4 = 297 / 25.4 * 96;
    /** Points of 1/96 inch: the long side of A3, the largest sheet held in the hand. */
    private static final double A3 = 420 / 25.4 * 96;
    /** Pixels, at a point each. */
    private static final double SCREEN = 1920;

    /** Points of 1/72 inch that somebody may ask for: smaller type is a pattern. */
    private static final double LEAST_ASKED = 3;

    private static final double GROWTH = 0.75;
    /** Points of 1/96 inch to one of 1/72 inch. */
    private static final double TYPOGRAPHIC = 96.0 / 72;
    /** A picture is laid out at least this wide and that high, in points: less holds no timeline. */
    private static final double LEAST_WIDTH = 480;

    private static final double LEAST_HEIGHT = 240;

    private ReadingDistance() {}

    /**
     * How many times larger than laid out a picture is painted.
     *
     * @param labelPoints the size of labels that somebody asked for, in points of 1/72 inch; it is kept as far as the
     *     picture then holds a timeline at all
     */
    static double magnification(PictureSize size, Theme theme, OptionalDouble labelPoints) {
        double usual = usual(size);
        double asked = labelPoints.isPresent()
                ? ofLabel(Math.max(LEAST_ASKED, labelPoints.getAsDouble()), theme)
                : usual * theme.magnification();
        double most = Math.min(size.width() / LEAST_WIDTH, size.height() / LEAST_HEIGHT);
        return Math.min(asked, Math.max(usual, most));
    }

    private static double usual(PictureSize size) {
        // Of a long strip one sees no more at once than its height lets one come near.
        double side = Math.min(Math.max(size.width(), size.height()), 2 * Math.min(size.width(), size.height()));
        if (size.medium() == Medium.SCREEN) {
            return Math.max(1, Math.pow(side / SCREEN, GROWTH));
        }
        double label = IN_HAND * Math.min(1, Math.pow(side / A4, GROWTH)) * Math.max(1, side / A3);
        return ofLabel(Math.max(LEAST_LABEL, label), Theme.PRINT);
    }

    private static double ofLabel(double points, Theme theme) {
        return points * TYPOGRAPHIC / theme.label().size();
    }
}
