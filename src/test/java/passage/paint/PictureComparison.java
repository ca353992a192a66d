package passage.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * How far two pictures of one size lie apart.
 *
 * @param greatestDelta the greatest difference of one channel in one pixel, from 0 to 255
 * @param differingShare the share of pixels, from 0 to 1, in which some channel differs by more than {@link #UNSEEN}
 * @param difference the two laid over each other: black where they agree
 */
public record PictureComparison(int greatestDelta, double differingShare, BufferedImage difference) {
    /** A difference of one channel that nobody sees. */
    public static final int UNSEEN = 8;

    private static final Path FAILURES = Path.of("target", "picture-differences");

    public static PictureComparison of(BufferedImage expected, BufferedImage actual) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            throw new AssertionError("expected a picture of %d × %d pixels, got %d × %d"
                    .formatted(expected.getWidth(), expected.getHeight(), actual.getWidth(), actual.getHeight()));
        }
        BufferedImage difference =
                new BufferedImage(expected.getWidth(), expected.getHeight(), BufferedImage.TYPE_INT_RGB);
        int greatest = 0;
        long differing = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                int delta = delta(expected.getRGB(x, y), actual.getRGB(x, y));
                difference.setRGB(x, y, delta * 0x010101);
                greatest = Math.max(greatest, delta);
                differing += delta > UNSEEN ? 1 : 0;
            }
        }
        double pixels = (double) expected.getWidth() * expected.getHeight();
        return new PictureComparison(greatest, differing / pixels, difference);
    }

    /**
     * Fails unless the pictures are alike; the difference and the actual picture are then left in
     * {@code target/picture-differences}.
     */
    public void assertWithin(int delta, double share, String name, BufferedImage actual) throws IOException {
        if (greatestDelta <= delta && differingShare <= share) {
            return;
        }
        Files.createDirectories(FAILURES);
        ImageIO.write(
                difference, "png", FAILURES.resolve(name + "-difference.png").toFile());
        ImageIO.write(actual, "png", FAILURES.resolve(name + ".png").toFile());
        throw new AssertionError(
                "%s: channels differ by up to %d (allowed %d), %.3f %% of pixels (allowed %.3f %%); see %s"
                        .formatted(name, greatestDelta, delta, 100 * differingShare, 100 * share, FAILURES));
    }

    private static int delta(int a, int b) {
        int greatest = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            greatest = Math.max(greatest, Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff)));
        }
        return greatest;
    }
}
