package passage.app.timeline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.paint.PictureComparison;
import passage.paint.PngPainter;

/**
 * Whether a canvas shows what a PNG shows, in two parts. Shapes agree pixel by pixel, but for hatches that are cut to a
 * curve. Letters are rasterised by two libraries, one of which hints them, so they are compared out of focus: each pixel
 * the mean of five by five.
 */
final class Likeness {
    private static final int SHAPE_DELTA = 48;
    private static final double SHAPE_SHARE = 0.004;
    private static final int LETTER_DELTA = 48;
    private static final double LETTER_SHARE = 0.06;
    private static final int REACH = 2;

    private Likeness() {}

    /** Fails unless the shapes of the second picture on a canvas are those of the first as PNG. */
    static void assertSameShapes(String name, DisplayList expected, DisplayList actual) throws IOException {
        BufferedImage png = png(only(expected, mark -> !(mark instanceof Mark.Text)));
        BufferedImage canvas = CanvasPicture.of(only(actual, mark -> !(mark instanceof Mark.Text)));
        PictureComparison.of(png, canvas).assertWithin(SHAPE_DELTA, SHAPE_SHARE, name + "-shapes", canvas);
    }

    /** Fails unless the letters of the second picture on a canvas are those of the first as PNG. */
    static void assertSameLetters(String name, DisplayList expected, DisplayList actual) throws IOException {
        BufferedImage png = blurred(png(only(expected, Mark.Text.class::isInstance)));
        BufferedImage canvas = blurred(CanvasPicture.of(only(actual, Mark.Text.class::isInstance)));
        PictureComparison.of(png, canvas).assertWithin(LETTER_DELTA, LETTER_SHARE, name + "-letters", canvas);
    }

    static BufferedImage png(DisplayList list) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PngPainter(1).paint(list, out);
            return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DisplayList only(DisplayList list, Predicate<Mark> wanted) {
        return new DisplayList(list.width(), list.height(), list.ground(), list.title(), only(list.marks(), wanted));
    }

    private static List<Mark> only(List<Mark> marks, Predicate<Mark> wanted) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Group || wanted.test(mark))
                .map(mark -> switch (mark) {
                    case Mark.Group group -> new Mark.Group(group.name(), group.bounds(), only(group.marks(), wanted));
                    case Mark.Rule rule -> onWholePixels(rule);
                    default -> mark;
                })
                .map(Mark.class::cast)
                .toList();
    }

    /** Where the canvas puts a solid line, by at most half a pixel: it looks sharp there and is painted fast. */
    private static Mark.Rule onWholePixels(Mark.Rule rule) {
        double half = rule.stroke().width() / 2;
        if (rule.stroke().dash() > 0 || !rule.bounds().isFinite()) {
            return rule;
        }
        if (rule.x1() == rule.x2()) {
            double x = Math.round(rule.x1() - half) + half;
            return new Mark.Rule(x, rule.y1(), x, rule.y2(), rule.stroke());
        }
        double y = Math.round(rule.y1() - half) + half;
        return new Mark.Rule(rule.x1(), y, rule.x2(), y, rule.stroke());
    }

    private static BufferedImage blurred(BufferedImage image) {
        BufferedImage blurred = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                blurred.setRGB(x, y, mean(image, x, y));
            }
        }
        return blurred;
    }

    private static int mean(BufferedImage image, int x, int y) {
        int[] sums = new int[3];
        int count = 0;
        for (int j = Math.max(0, y - REACH); j <= Math.min(image.getHeight() - 1, y + REACH); j++) {
            for (int i = Math.max(0, x - REACH); i <= Math.min(image.getWidth() - 1, x + REACH); i++) {
                int rgb = image.getRGB(i, j);
                sums[0] += rgb >> 16 & 0xff;
                sums[1] += rgb >> 8 & 0xff;
                sums[2] += rgb & 0xff;
                count++;
            }
        }
        return sums[0] / count << 16 | sums[1] / count << 8 | sums[2] / count;
    }
}
