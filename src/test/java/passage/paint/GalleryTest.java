package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every picture of the gallery, painted, is the one that was looked at and kept. */
class GalleryTest {
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
