package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Style;

class PngPainterTest {
    private static final Colour WHITE = Colour.of("FFFFFF");
    private static final Colour BLACK = Colour.of("000000");

    @ParameterizedTest
    @CsvSource({"1, 30, 20", "2, 60, 40", "1.5, 45, 30", "0.1, 3, 2"})
    void scaleIsPixelsToAPoint(double scale, int width, int height) throws IOException {
        BufferedImage image = paint(new DisplayList(30, 20, WHITE, "", List.of()), scale);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void markLandsOnItsPixels() throws IOException {
        BufferedImage image = paint(new DisplayList(20, 20, WHITE, "", List.of(square(5, 5, 10))), 2);
        assertThat(image.getRGB(9, 9)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(10, 10)).isEqualTo(0xFF000000);
        assertThat(image.getRGB(29, 29)).isEqualTo(0xFF000000);
        assertThat(image.getRGB(30, 30)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void transparentGroundStaysTransparent() throws IOException {
        BufferedImage image = paint(new DisplayList(20, 20, Colour.TRANSPARENT, "", List.of(square(5, 5, 10))), 1);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(image.getRGB(10, 10)).isEqualTo(0xFF000000);
    }

    /** A picture larger than a band is painted in several: each of its parts is the one that a small picture shows. */
    @Test
    void bandsFitTogether() throws IOException {
        DisplayList letters = Gallery.pictures().get("letters");
        double scale = 25;
        BufferedImage banded = paint(letters, scale);
        int bandRows = (1 << 22) / banded.getWidth();
        assertThat(banded.getHeight()).isGreaterThan(3 * bandRows);
        for (int seam = bandRows; seam < banded.getHeight(); seam += bandRows) {
            assertSameAcross(letters, banded, seam, scale);
        }
    }

    /** Shifts the picture so that the seam falls into the middle of a band of its own. */
    private static void assertSameAcross(DisplayList list, BufferedImage banded, int seam, double scale)
            throws IOException {
        int half = 40;
        double top = (seam - half) / scale;
        List<Mark> shifted = list.marks().stream()
                .map(mark -> mark instanceof Mark.Text text
                        ? Gallery.text(text.x(), text.baseline() - top, text.text(), text.font())
                        : mark)
                .map(Mark.class::cast)
                .toList();
        BufferedImage whole = paint(new DisplayList(list.width(), 2 * half / scale, WHITE, "", shifted), scale);
        BufferedImage part = banded.getSubimage(0, seam - half, banded.getWidth(), 2 * half);
        assertThat(PictureComparison.of(whole, part).differingShare()).isLessThan(1e-4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVATo fi", "Şuşa Bəyannaməsi", "İğıö"})
    void lettersEndWhereTheMeasureSays(String words) throws IOException {
        Font font = new Font(Face.SANS, 100);
        Mark.Text text = Gallery.text(50, 150, words, font);
        BufferedImage image = paint(new DisplayList(text.width() + 100, 250, WHITE, "", List.of(text)), 1);
        Bounds bounds = text.bounds();
        Bounds ink = ink(image);
        assertThat(ink.x()).isBetween(bounds.x() - 2, bounds.x() + 15);
        assertThat(ink.right()).isBetween(bounds.right() - 15, bounds.right() + 2);
        assertThat(ink.y()).isGreaterThanOrEqualTo(bounds.y() - 1);
        assertThat(ink.bottom()).isLessThanOrEqualTo(bounds.bottom() + 1);
    }

    @Test
    void fileSaysHowManyPixelsMakeAMetre() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPainter(300.0 / 96).paint(new DisplayList(10, 10, WHITE, "", List.of()), out);
        byte[] png = out.toByteArray();
        assertThat(new String(png, 37, 4, StandardCharsets.US_ASCII)).isEqualTo("pHYs");
        assertThat(ByteBuffer.wrap(png, 41, 9).getInt()).isEqualTo(11811);
    }

    @Test
    void fileSaysWhatItIsInItsOwnLanguageAndNotWhenItWasMade() throws IOException {
        DocumentInfo info = new DocumentInfo(
                "Şuşa Bəyannaməsi", "1699–2025, 2 hadisə", Locale.of("az"), List.of("Sarı 2026", "Küçük Kaynarca"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPainter(1).paint(new DisplayList(10, 10, WHITE, "", List.of()), info, out, (_, _) -> {});
        assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray()))).isNotNull();
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file)
                .contains("iTXtTitle\0\0\0az\0\0Şuşa Bəyannaməsi")
                .contains("iTXtDescription\0\0\0az\0\0" + "1699–2025, 2 hadisə")
                .contains("iTXtLanguage\0\0\0en\0\0az")
                .contains("iTXtSource\0\0\0az\0\0Sarı 2026\nKüçük Kaynarca")
                .doesNotContain("tIME", "Creation Time");
    }

    @Test
    void whoWatchesIsToldOfEveryBandAndCanEndIt() {
        DisplayList list = new DisplayList(3000, 3000, WHITE, "", List.of());
        DocumentInfo info = new DocumentInfo("", "", Locale.ENGLISH, List.of());
        List<Long> rows = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new PngPainter(1).paint(list, info, OutputStream.nullOutputStream(), (done, all) -> {
                    assertThat(all).isEqualTo(3000);
                    rows.add(done);
                    if (rows.size() == 2) {
                        throw new CancellationException();
                    }
                }));
        assertThat(rows).hasSize(2).isSorted().doesNotContain(3000L);
    }

    @Test
    void magnifiedPictureHasMorePixelsButNotMoreOfThemToAMetre() throws IOException {
        DisplayList list = Gallery.pictures().get("letters");
        byte[] magnified = Goldens.painted(new PngPainter(2, 1.5), list);
        byte[] finer = Goldens.painted(new PngPainter(3), list);
        assertThat(ByteBuffer.wrap(magnified, 41, 9).getInt()).isEqualTo(7559);
        assertThat(Arrays.copyOfRange(magnified, 0, 37)).isEqualTo(Arrays.copyOf(finer, 37));
        assertThat(Arrays.copyOfRange(magnified, 54, magnified.length))
                .as("pixels")
                .isEqualTo(Arrays.copyOfRange(finer, 54, finer.length));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesMagnificationsThatAreNone(double magnification) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PngPainter(1, magnification));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "-5, 10, 1", "NaN, 10, 1", "1e9, 10, 1", "10, 1e300, 1", "60000, 60000, 1", "10, 10, 0.01"})
    void refusesSizesThatCannotBePainted(double width, double height, double scale) {
        DisplayList list = new DisplayList(width, height, WHITE, "", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paint(list, scale))
                .withMessageContaining("pixels");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAScaleThatIsNone(double scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PngPainter(scale));
    }

    private static Mark square(double x, double y, double side) {
        return new Mark.Rect(new Bounds(x, y, side, side), 0, Style.filled(BLACK), Optional.empty());
    }

    private static BufferedImage paint(DisplayList list, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPainter(scale).paint(list, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The smallest rectangle that holds every pixel which is not white. */
    private static Bounds ink(BufferedImage image) {
        int left = image.getWidth();
        int top = image.getHeight();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != 0xFFFFFFFF) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return Bounds.between(left, top, right, bottom);
    }
}
