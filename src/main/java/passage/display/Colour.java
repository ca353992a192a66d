package passage.display;

import java.util.HexFormat;

/** A colour in sRGB with opacity; each part from 0 to 255. */
public record Colour(int red, int green, int blue, int alpha) {
    public Colour {
        if (((red | green | blue | alpha) & ~0xff) != 0) {
            throw new IllegalArgumentException("the parts of a colour go from 0 to 255");
        }
    }

    /** Nothing to be seen. */
    public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

    private static final Colour BLACK = new Colour(0, 0, 0, 255);
    private static final Colour WHITE = new Colour(255, 255, 255, 255);
    /** How finely the way to black or white is divided. */
    private static final int STEPS = 256;

    /**
     * Reads {@code #RRGGBB} or {@code RRGGBB}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Colour of(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (digits.length() != 6 || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("a colour is written #RRGGBB, not " + hex);
        }
        int rgb = HexFormat.fromHexDigits(digits);
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 255);
    }

    /** The same colour with the given opacity, from 0 (nothing) to 1 (solid). */
    public Colour withOpacity(double opacity) {
        return new Colour(red, green, blue, (int) Math.round(255 * Math.clamp(opacity, 0.0, 1.0)));
    }

    /** What one sees of this colour laid over another with the given opacity; the opacities of both are ignored. */
    public Colour over(Colour below, double opacity) {
        return new Colour(
                mixed(red, below.red, opacity),
                mixed(green, below.green, opacity),
                mixed(blue, below.blue, opacity),
                255);
    }

    private static int mixed(int above, int below, double opacity) {
        return (int) Math.round(above * opacity + below * (1 - opacity));
    }

    /** Opacity from 0 to 1. */
    public double opacity() {
        return alpha / 255.0;
    }

    /** {@code #rrggbb}, without the opacity. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white); the opacity is ignored. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio of two opaque colours as WCAG 2.2 defines it, from 1 to 21. */
    public double contrast(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /**
     * The colour of the same hue that is nearest to this one and reaches a contrast ratio on a ground: this one if it
     * does, else a darker or a lighter one, whichever way leads further from the ground. Where no colour reaches it,
     * black or white.
     */
    public Colour readableOn(Colour ground, double ratio) {
        if (contrast(ground) >= ratio) {
            return this;
        }
        Colour pole = BLACK.contrast(ground) > WHITE.contrast(ground) ? BLACK : WHITE;
        int unread = 0;
        int read = STEPS;
        while (read - unread > 1) {
            int middle = (unread + read) / 2;
            if (pole.over(this, middle / (double) STEPS).readsOn(ground, ratio, pole)) {
                read = middle;
            } else {
                unread = middle;
            }
        }
        return pole.over(this, read / (double) STEPS);
    }

    /** Whether this reaches a contrast ratio on the pole's side of the ground: on the way there a colour may cross it. */
    private boolean readsOn(Colour ground, double ratio, Colour pole) {
        boolean thatSide = pole == BLACK == luminance() < ground.luminance();
        return thatSide && contrast(ground) >= ratio;
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
