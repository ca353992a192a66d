package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import passage.display.Face;

class BundledFontTest {

    @ParameterizedTest
    @EnumSource(Face.class)
    void fileIsTheFontItIsSaidToBe(Face face) throws IOException {
        try (TrueTypeFont font = read(face)) {
            assertThat(font.getNaming().getPostScriptName())
                    .startsWith(BundledFont.family(face).replace(" ", ""));
            assertThat(font.getOS2Windows().getWeightClass()).isEqualTo(BundledFont.weight(face));
            assertThat(font.getHeader().getMacStyle() & 2).isEqualTo(BundledFont.isItalic(face) ? 2 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyLetterOfTurkishAndAzerbaijaniIsThere(Face face) {
        assertThat("ğşıİçöüəƏĞŞIÇÖÜâîû–—“”‘’…".codePoints().filter(letter -> !hasGlyph(face, letter)))
                .isEmpty();
    }

    private static boolean hasGlyph(Face face, int letter) {
        try (TrueTypeFont font = read(face)) {
            return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read(Face face) throws IOException {
        try (InputStream in = BundledFont.open(face)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }
}
