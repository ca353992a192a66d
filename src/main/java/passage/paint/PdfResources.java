package passage.paint;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import passage.display.Face;
import passage.display.Fill;

/** What the pages of a PDF document refer to by name: fonts, opacities and fades, each made once for all pages. */
final class PdfResources {
    private final PdfObjects objects;
    private final COSDictionary fonts = new COSDictionary();
    private final COSDictionary states = new COSDictionary();
    private final COSDictionary all = new COSDictionary();
    private final Map<Face, PdfFont> byFace = new EnumMap<>(Face.class);
    private final Map<Fade, String> fades = new HashMap<>();

    private record Fade(List<Fill.Fade.Stop> stops, double width, double height) {}

    PdfResources(PdfObjects objects) {
        this.objects = objects;
        all.setItem(COSName.FONT, fonts);
        all.setItem(COSName.EXT_G_STATE, states);
    }

    COSDictionary dictionary() {
        return all;
    }

    /** The name of a face. */
    String font(Face face) {
        return "F" + face.ordinal();
    }

    /** The codes of a line's letters in its face. */
    int[] codes(String text, Face face) {
        PdfFont font = byFace.computeIfAbsent(face, this::register);
        int[] codes = new int[text.length()];
        int[] count = {0};
        Letters.forEach(text, letter -> codes[count[0]++] = font.code(letter));
        return Arrays.copyOf(codes, count[0]);
    }

    private PdfFont register(Face face) {
        PdfFont font = new PdfFont(face, objects);
        fonts.setItem(COSName.getPDFName(font(face)), font.dictionary());
        return font;
    }

    /** The name of the state that paints with an opacity from 0 to 255. */
    String opacity(int alpha) {
        COSName name = COSName.getPDFName("A" + alpha);
        if (!states.containsKey(name)) {
            COSDictionary state = PdfObjects.dictionary(COSName.EXT_G_STATE);
            state.setItem(COSName.CA, PdfObjects.number(alpha / 255.0));
            state.setItem(COSName.CA_NS, PdfObjects.number(alpha / 255.0));
            states.setItem(name, state);
        }
        return name.getName();
    }

    /** The name of the state that lets a colour grow and fade over an area whose upper left corner is at 0. */
    String fade(Fill.Fade fade, double width, double height) throws IOException {
        Fade key = new Fade(fade.stops(width), width, height);
        String known = fades.get(key);
        if (known != null) {
            return known;
        }
        String name = "M" + fades.size();
        states.setItem(COSName.getPDFName(name), new PdfFade(objects).state(key.stops, width, height));
        fades.put(key, name);
        return name;
    }

    /** Embeds the fonts. */
    void finish() throws IOException {
        for (PdfFont font : byFace.values()) {
            font.finish();
        }
    }
}
