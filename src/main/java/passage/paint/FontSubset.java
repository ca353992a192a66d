package passage.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import passage.display.Face;

/** A bundled font cut down to some letters, as a TrueType file. */
final class FontSubset {
    /**
     * What a browser needs to accept the file. The layout tables are left out: they name glyphs by numbers that the
     * subset changes, and browsers refuse the whole font for it.
     */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf", "OS/2", "name", "post", "cvt ", "fpgm", "prep");

    private FontSubset() {}

    static byte[] of(Face face, Set<Integer> letters) throws IOException {
        try (InputStream in = BundledFont.open(face);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
