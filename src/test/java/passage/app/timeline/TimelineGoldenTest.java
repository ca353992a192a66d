package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import passage.paint.Painter;
import passage.paint.PictureComparison;
import passage.paint.PngPainter;
import passage.paint.SvgPainter;

/**
 * One timeline through every painter: the pictures are those that were looked at and kept. To keep new ones: run with
 * {@code -Dgoldens.write=true}, look at them, and commit what is right.
 */
class TimelineGoldenTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "passage", "app", "timeline");

    @Test
    void svgIsTheGoldenOne() throws IOException {
        byte[] svg = paint(new SvgPainter(SvgPainter.Fonts.NAMED));
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .isEqualTo(new String(golden("timeline.svg", svg), StandardCharsets.UTF_8));
    }

    @Test
    void pngLooksLikeTheGoldenOne() throws IOException {
        byte[] png = paint(new PngPainter(1));
        BufferedImage actual = image(png);
        PictureComparison.of(image(golden("timeline.png", png)), actual).assertWithin(48, 0.002, "timeline", actual);
    }

    @Test
    void canvasLooksLikeThePng() throws IOException {
        Likeness.assertSameShapes("timeline", TinyTimeline.picture(), TinyTimeline.picture());
        Likeness.assertSameLetters("timeline", TinyTimeline.picture(), TinyTimeline.picture());
    }

    private static byte[] paint(Painter painter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.paint(TinyTimeline.picture(), out);
        return out.toByteArray();
    }

    private static byte[] golden(String file, byte[] actual) throws IOException {
        if (Boolean.getBoolean("goldens.write")) {
            Files.createDirectories(GOLDENS);
            Files.write(GOLDENS.resolve(file), actual);
        }
        return Files.readAllBytes(GOLDENS.resolve(file));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
