package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import passage.display.Face;

class FontSubsetTest {
    private static final Set<Integer> LETTERS = "Şuşa əĞ".codePoints().boxed().collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Face.class)
    void holdsTheLettersAskedForWithTheirAdvances(Face face) throws IOException {
        FontFile whole = new FontFile(face);
        try (TrueTypeFont subset = subset(face)) {
            CmapLookup glyphs = subset.getUnicodeCmapLookup();
            for (int letter : LETTERS) {
                assertThat(glyphs.getGlyphId(letter)).isPositive();
                assertThat(subset.getAdvanceWidth(glyphs.getGlyphId(letter)) / (double) subset.getUnitsPerEm())
                        .isEqualTo(whole.advance(letter));
            }
            assertThat(glyphs.getGlyphId('Q')).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void holdsTheTablesThatBrowsersAskForAndNoneTheyRefuse(Face face) throws IOException {
        try (TrueTypeFont subset = subset(face)) {
            assertThat(subset.getTableMap().keySet())
                    .contains("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post")
                    .doesNotContain("GDEF", "GPOS", "GSUB", "hdmx", "gasp", "kern");
        }
    }

    private static TrueTypeFont subset(Face face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(FontSubset.of(face, LETTERS)));
    }
}
