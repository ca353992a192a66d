package passage.paint;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import passage.display.Face;

/** One bundled font, read: advances and outlines of its letters, in parts of an em. Safe for several threads. */
final class FontFile {
    /** Up to here (Latin, Greek, Cyrillic) advances are kept in a table; beyond it in a map. */
    private static final int TABLE_END = 0x600;

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double em;
    private final double ascent;
    private final double descent;
    private final double[] table = new double[TABLE_END];
    private final Map<Integer, Double> beyond = new ConcurrentHashMap<>();
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    FontFile(Face face) {
        try (InputStream in = BundledFont.open(face)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            letters = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
            ascent = font.getHorizontalHeader().getAscender() / em;
            descent = -font.getHorizontalHeader().getDescender() / em;
            for (int letter = 0; letter < TABLE_END; letter++) {
                table[letter] = readAdvance(letter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + BundledFont.name(face) + " cannot be read", e);
        }
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    /** How far the next letter stands from this one; a letter the font lacks counts as the box drawn in its place. */
    double advance(int letter) {
        return letter < TABLE_END ? table[letter] : beyond.computeIfAbsent(letter, this::readAdvance);
    }

    /** The outline on a baseline at 0, y upwards, in units of which {@link #em()} make an em. */
    GeneralPath outline(int letter) {
        return outlines.computeIfAbsent(letter, this::readOutline);
    }

    double em() {
        return em;
    }

    private synchronized double readAdvance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter)) / em;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized GeneralPath readOutline(int letter) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
