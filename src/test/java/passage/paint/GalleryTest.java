package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passage.display.DisplayList;

/** Every picture of the gallery, painted, is the one that was looked at and kept. */
class GalleryTest {
    private static final int FINER = 4;
    private static final Goldens GOLDENS = Goldens.in("paint", "gallery");

    static Set<String> names() {
        return Gallery.pictures().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void svgIsTheGoldenOne(String name) throws IOException {
        GOLDENS.assertSvg(name, Gallery.pictures().get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void pngLooksLikeTheGoldenOne(String name) throws IOException {
        GOLDENS.assertPng(name, Gallery.pictures().get(name));
    }

    /** Told not to move strokes to whole pixels, PDFBox paints what we do but for how it smooths edges. */
    @ParameterizedTest
    @MethodSource("names")
    void pdfLooksLikeThePng(String name) throws IOException {
        DisplayList picture = Gallery.pictures().get(name);
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(Goldens.painted(new PngPainter(FINER), picture)));
        try (PDDocument pdf = Loader.loadPDF(Goldens.painted(GalleryTest::pdf, picture))) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setRenderingHints(new RenderingHints(Map.of(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE)));
            BufferedImage actual = renderer.renderImageWithDPI(0, FINER * 96);
            PictureComparison.of(png, actual).assertWithin(255, 0.001, name + "-pdf", actual);
        }
    }

    private static void pdf(DisplayList picture, OutputStream out) throws IOException {
        DocumentInfo info = new DocumentInfo(picture.title(), "", Locale.ENGLISH, List.of());
        try (PdfDocument document = new PdfDocument(info)) {
            document.add(PdfPage.of(picture, 1));
            document.write(out);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void samePictureGivesTheSameBytes(String name) throws IOException {
        assertThat(paint(new SvgPainter(SvgPainter.Fonts.EMBEDDED), name))
                .isEqualTo(paint(new SvgPainter(SvgPainter.Fonts.EMBEDDED), name));
        assertThat(paint(new PngPainter(1.5), name)).isEqualTo(paint(new PngPainter(1.5), name));
    }

    private static byte[] paint(Painter painter, String name) throws IOException {
        return Goldens.painted(painter, Gallery.pictures().get(name));
    }
}
