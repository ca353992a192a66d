package passage.paint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import passage.display.Face;

/**
 * A face as a font of one PDF document: a Type 0 font over a subset of the TrueType file (ISO 32000-1, 9.7). Each letter
 * has a code of its own, given when it is first shown, whatever its glyph: so a letter that the font lacks is drawn as the
 * font's box and is still found and copied as itself.
 */
final class PdfFont {
    /** Codes are two bytes long; 0 is the box. */
    private static final int MAX_CODE = 0xFFFF;

    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    private final Face face;
    private final PdfObjects objects;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final COSDictionary dictionary = PdfObjects.dictionary(COSName.FONT);

    PdfFont(Face face, PdfObjects objects) {
        this.face = face;
        this.objects = objects;
    }

    /** What the resources of a document refer to; whole after {@link #finish}. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /** The code of a letter, from 1; 0 for those beyond what a font can hold. */
    int code(int letter) {
        Integer known = codes.get(letter);
        if (known != null) {
            return known;
        }
        if (codes.size() == MAX_CODE) {
            return 0;
        }
        codes.put(letter, codes.size() + 1);
        return codes.size();
    }

    /** Embeds the letters that have a code. */
    void finish() throws IOException {
        Set<Integer> letters = new TreeSet<>(codes.keySet());
        // A font of nothing but its box is taken for an empty one.
        letters.add((int) ' ');
        byte[] file = FontSubset.of(face, letters);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            String name = tag() + "+" + font.getName();
            dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
            dictionary.setName(COSName.BASE_FONT, name);
            dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            dictionary.setItem(COSName.DESCENDANT_FONTS, PdfObjects.array(glyphs(font, name, file)));
            dictionary.setItem(COSName.TO_UNICODE, objects.stream(ToUnicode.of(codes)));
        }
    }

    /** Six capitals that tell this subset of the font from others. */
    private String tag() {
        long hash = Integer.toUnsignedLong(List.copyOf(codes.keySet()).hashCode());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private COSDictionary glyphs(TrueTypeFont font, String name, byte[] file) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary glyphs = PdfObjects.dictionary(COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setName(COSName.BASE_FONT, name);
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor(font, name, file));
        map(font, glyphs);
        return glyphs;
    }

    /** Which glyph each code shows, and how far it advances in thousandths of an em. */
    private void map(TrueTypeFont font, COSDictionary glyphs) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        double unit = 1000.0 / font.getUnitsPerEm();
        double[] advances = new double[codes.size()];
        ByteBuffer ids = ByteBuffer.allocate(2 * (codes.size() + 1));
        ids.putShort((short) 0);
        for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
            int id = letters.getGlyphId(entry.getKey());
            ids.putShort((short) id);
            advances[entry.getValue() - 1] = font.getAdvanceWidth(id) * unit;
        }
        glyphs.setItem(COSName.DW, PdfObjects.number(font.getAdvanceWidth(0) * unit));
        glyphs.setItem(COSName.W, PdfObjects.array(COSInteger.ONE, PdfObjects.numbers(advances)));
        glyphs.setItem(COSName.CID_TO_GID_MAP, objects.stream(ids.array()));
    }

    private COSDictionary descriptor(TrueTypeFont font, String name, byte[] file) throws IOException {
        double unit = 1000.0 / font.getUnitsPerEm();
        HeaderTable head = font.getHeader();
        int serif = BundledFont.genericFamily(face).equals("serif") ? SERIF : 0;
        int italic = BundledFont.isItalic(face) ? ITALIC : 0;
        COSDictionary descriptor = PdfObjects.dictionary(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC | serif | italic);
        descriptor.setItem(
                COSName.FONT_BBOX,
                PdfObjects.numbers(
                        head.getXMin() * unit, head.getYMin() * unit, head.getXMax() * unit, head.getYMax() * unit));
        descriptor.setItem(
                COSName.ITALIC_ANGLE, PdfObjects.number(font.getPostScript().getItalicAngle()));
        descriptor.setItem(
                COSName.ASCENT, PdfObjects.number(font.getHorizontalHeader().getAscender() * unit));
        descriptor.setItem(
                COSName.DESCENT, PdfObjects.number(font.getHorizontalHeader().getDescender() * unit));
        descriptor.setItem(
                COSName.CAP_HEIGHT, PdfObjects.number(font.getOS2Windows().getCapHeight() * unit));
        // The file does not tell how wide its stems are; a fifth of the weight is near.
        descriptor.setInt(COSName.STEM_V, BundledFont.weight(face) / 5);
        COSStream embedded = objects.stream(file);
        embedded.setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }
}
