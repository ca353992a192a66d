package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every picture of the gallery, painted, is the one that was looked at and kept. To keep new ones: run with
 * {@code -Dgoldens.write=true}, look at them, and commit what is right.
 */
class GalleryTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "passage", "paint", "gallery");

    static Set<String> names() {
        return Gallery.pictures().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void svgIsTheGoldenOne(String name) throws IOException {
        byte[] svg = paint(new SvgPainter(SvgPainter.Fonts.NAMED), name);
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .isEqualTo(new String(golden(name + ".svg", svg), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void pngLooksLikeTheGoldenOne(String name) throws IOException {
        byte[] png = paint(new PngPainter(1), name);
        BufferedImage actual = image(png);
        PictureComparison.of(image(golden(name + ".png", png)), actual).assertWithin(48, 0.002, name, actual);
    }

    @ParameterizedTest
    @MethodSource("names")
    void samePictureGivesTheSameBytes(String name) throws IOException {
        assertThat(paint(new SvgPainter(SvgPainter.Fonts.EMBEDDED), name))
                .isEqualTo(paint(new SvgPainter(SvgPainter.Fonts.EMBEDDED), name));
        assertThat(paint(new PngPainter(1.5), name)).isEqualTo(paint(new PngPainter(1.5), name));
    }

    private static byte[] paint(Painter painter, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.paint(Gallery.pictures().get(name), out);
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
