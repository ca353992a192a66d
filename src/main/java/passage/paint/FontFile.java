package passage.paint;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import passage.display.Face;

/** One bundled font, read: advances and outlines of its letters, in parts of an em. Safe for several threads. */
final class FontFile {
    /** So many letters' advances are read at once, when the first of them is wanted. */
    private static final int PAGE = 256;

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double em;
    private final double ascent;
    private final double descent;
    private final AtomicReferenceArray<double[]> advances =
            new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / PAGE);
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    FontFile(Face face) {
        try (InputStream in = BundledFont.open(face)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            letters = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
            ascent = font.getHorizontalHeader().getAscender() / em;
            descent = -font.getHorizontalHeader().getDescender() / em;
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
        double[] page = advances.get(letter / PAGE);
        return (page == null ? readPage(letter / PAGE) : page)[letter % PAGE];
    }

    /** The outline on a baseline at 0, y upwards, in units of which {@link #em()} make an em. */
    GeneralPath outline(int letter) {
        return outlines.computeIfAbsent(letter, this::readOutline);
    }

    double em() {
        return em;
    }

    private synchronized double[] readPage(int number) {
        double[] page = new double[PAGE];
        try {
            for (int i = 0; i < PAGE; i++) {
                page[i] = font.getAdvanceWidth(letters.getGlyphId(number * PAGE + i)) / em;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        advances.set(number, page);
        return page;
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
