package passage.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import passage.paint.PngPainter;

/**
 * The size of a picture: how large it is laid out, in points of 1/96 inch, and how many pixels a point becomes.
 *
 * @param width in points
 * @param height in points
 * @param scale pixels per point
 */
public record PictureSize(double width, double height, double scale) {

    /** The largest side, in points: twenty metres. */
    private static final double LONGEST = 20_000 / 25.4 * 96;

    private static final double SCREEN_DPI = 96;
    private static final double PAPER_DPI = 150;
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,6})x(\\d{1,6})(px)?");
    private static final Pattern MILLIMETRES = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)x(\\d{1,6}(?:\\.\\d+)?)mm");

    /** Sheets lying on their long side, in millimetres. */
    private static final Map<String, double[]> SHEETS = Map.of(
            "A0", new double[] {1189, 841},
            "A1", new double[] {841, 594},
            "A2", new double[] {594, 420},
            "A3", new double[] {420, 297},
            "A4", new double[] {297, 210},
            "A5", new double[] {210, 148});

    /** A screen of 1920 × 1080 pixels. */
    public static final PictureSize FULL_HD = new PictureSize(1920, 1080, 1);

    /**
     * Reads {@code 1920x1080}, {@code A3} or {@code 420x297mm}.
     *
     * @param dpi pixels per inch; 96 for sizes in pixels and 150 for paper where it is not given
     * @return the size, or nothing if the text is no size or one beyond all paper
     */
    public static Optional<PictureSize> parse(String text, Optional<Integer> dpi) {
        String size = text.trim().replace('×', 'x');
        Matcher pixels = PIXELS.matcher(size.toLowerCase(Locale.ROOT));
        if (pixels.matches()) {
            double scale = dpi.orElse((int) SCREEN_DPI) / SCREEN_DPI;
            return sane(
                    Double.parseDouble(pixels.group(1)) / scale, Double.parseDouble(pixels.group(2)) / scale, scale);
        }
        double scale = dpi.orElse((int) PAPER_DPI) / SCREEN_DPI;
        double[] sheet = SHEETS.get(size.toUpperCase(Locale.ROOT));
        if (sheet != null) {
            return paper(sheet[0], sheet[1], scale);
        }
        Matcher paper = MILLIMETRES.matcher(size.toLowerCase(Locale.ROOT));
        return paper.matches()
                ? paper(Double.parseDouble(paper.group(1)), Double.parseDouble(paper.group(2)), scale)
                : Optional.empty();
    }

    /** Whether a picture of pixels can be as large as that. */
    public boolean isPaintable() {
        double across = Math.round(width * scale);
        double down = Math.round(height * scale);
        return Math.max(across, down) <= PngPainter.MAX_SIDE && across * down <= PngPainter.MAX_PIXELS;
    }

    private static Optional<PictureSize> paper(double widthMm, double heightMm, double scale) {
        return sane(widthMm / 25.4 * SCREEN_DPI, heightMm / 25.4 * SCREEN_DPI, scale);
    }

    private static Optional<PictureSize> sane(double width, double height, double scale) {
        boolean possible = width >= 1 && height >= 1 && width <= LONGEST && height <= LONGEST && scale > 0;
        return possible ? Optional.of(new PictureSize(width, height, scale)) : Optional.empty();
    }
}
