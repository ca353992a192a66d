package passage.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;

/**
 * Paints a picture as PNG. It is painted in bands from top to bottom, so memory does not grow with its height.
 *
 * @param scale pixels to a point, above 0: 1 on a plain screen, 300 / 96 in print; the file gives its resolution as
 *     96 points to an inch
 * @param magnification how much larger than laid out the picture is painted, above 0
 */
public record PngPainter(double scale, double magnification) implements Painter {

    /** The most pixels a picture may have: a sheet of A0 at 600 dpi. */
    public static final long MAX_PIXELS = 600_000_000L;

    /** The most pixels in either direction. */
    public static final int MAX_SIDE = 65_535;

    private static final int BAND_PIXELS = 1 << 22;
    private static final double POINTS_PER_METRE = 96 / 0.0254;

    public PngPainter {
        if (!Double.isFinite(scale) || scale <= 0) {
            throw new IllegalArgumentException("a picture cannot be scaled by " + scale);
        }
        if (!Double.isFinite(magnification) || magnification <= 0) {
            throw new IllegalArgumentException("a picture cannot be magnified by " + magnification);
        }
    }

    /** A painter that paints pictures as large as they are laid out. */
    public PngPainter(double scale) {
        this(scale, 1);
    }

    /** Is told how many of all rows of pixels are painted; may end the work by throwing. */
    @FunctionalInterface
    public interface Watcher {
        /** So many of so many rows are painted. */
        void painted(long rows, long all);
    }

    @Override
    public void paint(DisplayList list, OutputStream out) throws IOException {
        paint(list, Optional.empty(), out, (_, _) -> {});
    }

    /**
     * Writes the whole picture, and in the file what it says about itself.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the picture has no size or one that cannot be painted
     */
    public void paint(DisplayList list, DocumentInfo info, OutputStream out, Watcher watcher) throws IOException {
        paint(list, Optional.of(info), out, watcher);
    }

    private void paint(DisplayList list, Optional<DocumentInfo> info, OutputStream out, Watcher watcher)
            throws IOException {
        int width = pixels(list.width());
        int height = pixels(list.height());
        if ((long) width * height > MAX_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture of %d × %d pixels is too large: at most %d million are painted"
                            .formatted(width, height, MAX_PIXELS / 1_000_000));
        }
        FontFiles fonts = new FontFiles();
        int rows = Math.clamp(BAND_PIXELS / width, 1, height);
        boolean opaque = list.ground().alpha() == 255;
        BufferedImage band =
                new BufferedImage(width, rows, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        try (PngWriter png = new PngWriter(out, width, height, opaque)) {
            png.begin((int) Math.round(scale * POINTS_PER_METRE));
            if (info.isPresent()) {
                png.describe(info.get());
            }
            for (int top = 0; top < height; top += rows) {
                paintBand(list, band, top, fonts);
                png.write(band, Math.min(rows, height - top));
                watcher.painted(Math.min(height, top + rows), height);
            }
            png.finish();
        }
    }

    private int pixels(double points) {
        double pixels = Math.round(points * scale * magnification);
        if (!(pixels >= 1 && pixels <= MAX_SIDE)) {
            throw new IllegalArgumentException("a side of %s points at %s pixels each cannot be painted: 1 to %d pixels"
                    .formatted(points, scale * magnification, MAX_SIDE));
        }
        return (int) pixels;
    }

    private void paintBand(DisplayList list, BufferedImage band, int top, FontFiles fonts) {
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.setBackground(color(list.ground()));
            graphics.clearRect(0, 0, band.getWidth(), band.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.translate(0, -top);
            double pixels = scale * magnification;
            graphics.scale(pixels, pixels);
            Bounds visible = new Bounds(0, top / pixels, list.width(), band.getHeight() / pixels);
            new ImageMarks(graphics, visible, fonts).draw(list.marks());
        } finally {
            graphics.dispose();
        }
    }

    static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }
}
