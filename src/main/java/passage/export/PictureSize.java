package passage.export;

import java.util.OptionalInt;
import passage.paint.PngPainter;

/**
 * The size of a picture: how large it is laid out, in points of 1/96 inch, and how many pixels a point becomes.
 *
 * @param width in points, above 0
 * @param height in points, above 0
 * @param scale pixels per point, above 0
 * @param medium what it is looked at on
 */
public record PictureSize(double width, double height, double scale, Medium medium) {

    /** What a picture is looked at on. */
    public enum Medium {
        /** A screen, or a projection of one; its size was asked for in pixels. */
        SCREEN,
        /** A sheet of paper; its size was asked for in lengths. */
        PAPER
    }

    /** A screen of 1920 × 1080 pixels. */
    public static final PictureSize FULL_HD = new PictureSize(1920, 1080, 1);

    /** The least pixels per inch. */
    public static final int LEAST_DPI = 10;

    /** The most pixels per inch. */
    public static final int MOST_DPI = 2400;

    /** Of a screen, where nothing else is asked for: a point is a pixel. */
    static final int SCREEN_DPI = 96;

    /** Of paper, where nothing else is asked for. */
    static final int PAPER_DPI = 150;

    private static final double MM_PER_INCH = 25.4;
    /** The longest side, in points: twenty metres. */
    private static final double LONGEST = 20_000 * (SCREEN_DPI / MM_PER_INCH);

    /** A picture for a screen. */
    public PictureSize(double width, double height, double scale) {
        this(width, height, scale, Medium.SCREEN);
    }

    /** A sheet of paper, its sides in millimetres. */
    public static PictureSize millimetres(double width, double height, int dpi) {
        double points = SCREEN_DPI / MM_PER_INCH;
        return new PictureSize(width * points, height * points, (double) dpi / SCREEN_DPI, Medium.PAPER);
    }

    /**
     * Reads a size as people write it: {@code 1920x1080}, {@code 1920x1080px}, {@code 420x297mm}, {@code 16.5x11.7in}, a
     * sheet of paper ({@code A3}, {@code A4-portrait}, {@code Letter}, {@code ArchD}; lying on its long side unless it says
     * otherwise), or the name of a {@link Preset}. Capitals and small letters are the same.
     *
     * @param dpi pixels per inch; 96 for sizes in pixels and 150 for paper where it is not given
     * @throws PictureSizeException if the text is no size, or one of nothing, or one beyond all paper
     */
    public static PictureSize read(String text, OptionalInt dpi) throws PictureSizeException {
        return PictureSizeText.read(text, dpi);
    }

    /** Whether a picture of pixels can be as large as that. */
    public boolean isPaintable() {
        long across = pixelsAcross();
        long down = pixelsDown();
        return Math.max(across, down) <= PngPainter.MAX_SIDE
                && Math.min(across, down) >= 1
                && across * down <= PngPainter.MAX_PIXELS;
    }

    /** How many pixels it is wide. */
    public long pixelsAcross() {
        return Math.round(width * scale);
    }

    /** How many pixels it is high. */
    public long pixelsDown() {
        return Math.round(height * scale);
    }

    /** The same size with other pixels: on paper more of them, on a screen as many, and each a smaller part of an inch. */
    PictureSize withDpi(int dpi) {
        double other = (double) dpi / SCREEN_DPI;
        double larger = medium == Medium.PAPER ? 1 : scale / other;
        return new PictureSize(width * larger, height * larger, other, medium);
    }

    /** @throws PictureSizeException if nothing can be that small or that large */
    PictureSize checked(String text) throws PictureSizeException {
        if (width <= 0 || height <= 0) {
            throw new PictureSizeException(PictureSizeException.Reason.NOTHING, text);
        }
        if (width > LONGEST || height > LONGEST) {
            throw new PictureSizeException(PictureSizeException.Reason.TOO_LARGE, text);
        }
        return this;
    }
}
