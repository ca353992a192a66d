package passage.paint;

import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import passage.display.Face;

/** The style sheet of an SVG picture: a class for each face, and the fonts themselves where they travel with it. */
final class SvgStyleSheet {
    /**
     * Advances as measured: no kerning, no ligatures, and none rounded to whole pixels. Spaces stand as they are
     * written. Corners of strokes are round, except those of rectangles.
     */
    private static final String TEXT = """
            text{font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre}
            path,polyline{stroke-linejoin:round}""";

    private SvgStyleSheet() {}

    static String of(Map<Face, Set<Integer>> letters, SvgPainter.Fonts fonts) throws IOException {
        StringBuilder css = new StringBuilder(TEXT);
        for (Map.Entry<Face, Set<Integer>> used : letters.entrySet()) {
            Face face = used.getKey();
            if (fonts == SvgPainter.Fonts.EMBEDDED) {
                css.append("\n@font-face{")
                        .append(description(face))
                        .append(";src:")
                        .append(source(face, used.getValue()));
                css.append('}');
            }
            css.append("\n.").append(className(face)).append('{').append(description(face));
            css.append(",").append(BundledFont.genericFamily(face)).append('}');
        }
        return css.toString();
    }

    /** The class of text in a face: {@code sans-medium}. */
    static String className(Face face) {
        return face.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Weight, slant and, last, the family: another family may be put behind it. */
    private static String description(Face face) {
        return "font-weight:%s;font-style:%s;font-family:'%s'"
                .formatted(
                        Integer.toString(BundledFont.weight(face)),
                        BundledFont.isItalic(face) ? "italic" : "normal",
                        BundledFont.family(face));
    }

    /** The embedded file first, for a font of the same name on the reader's machine may be another edition of it. */
    private static String source(Face face, Set<Integer> letters) throws IOException {
        String file = Base64.getEncoder().encodeToString(FontSubset.of(face, letters));
        return "url(data:font/ttf;base64,%s) format('truetype'),local('%s')".formatted(file, BundledFont.name(face));
    }
}
