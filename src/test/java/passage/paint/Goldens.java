package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import passage.display.DisplayList;

/**
 * Pictures that were looked at and kept. To keep new ones: run with {@code -Dgoldens.write=true}, look at them, and commit
 * what is right.
 */
public record Goldens(Path folder) {

    /** The goldens in a folder below the test resources. */
    public static Goldens in(String first, String... more) {
        return new Goldens(Path.of("src", "test", "resources", "passage").resolve(Path.of(first, more)));
    }

    /** Holds a picture, painted as SVG, against the golden one: the same to the letter. */
    public void assertSvg(String name, DisplayList picture) throws IOException {
        byte[] svg = painted(new SvgPainter(SvgPainter.Fonts.NAMED), picture);
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .isEqualTo(new String(golden(name + ".svg", svg), StandardCharsets.UTF_8));
    }

    /** Holds a picture, painted as PNG, against the golden one: the same but for what rasterizers differ in. */
    public void assertPng(String name, DisplayList picture) throws IOException {
        byte[] png = painted(new PngPainter(1), picture);
        BufferedImage actual = image(png);
        PictureComparison.of(image(golden(name + ".png", png)), actual).assertWithin(48, 0.002, name, actual);
    }

    static byte[] painted(Painter painter, DisplayList picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.paint(picture, out);
        return out.toByteArray();
    }

    private byte[] golden(String file, byte[] actual) throws IOException {
        if (Boolean.getBoolean("goldens.write")) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), actual);
        }
        return Files.readAllBytes(folder.resolve(file));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
