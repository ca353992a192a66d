package passage.anchor;

import java.text.Normalizer;

/**
 * What typesetting and copying do to single characters, and how it is undone. A letter, its accents and its case are
 * never touched: ı is not i, ş is not s, T is not t.
 */
final class Folding {
    private Folding() {}

    static boolean isLineBreak(char c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c >= 0x1C && c <= 0x1F || c > 0x7F && Character.isSpaceChar(c);
    }

    /** Characters without width: joiners, marks of direction, variation selectors, controls. */
    static boolean isInvisible(char c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x180E
                || c == 0xFEFF;
    }

    static Gap.Dash dash(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\uFE63', '\uFF0D' -> Gap.Dash.HYPHEN;
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2E3A', '\u2E3B', '\uFE58' -> Gap.Dash.LONG;
            case '\u00AD' -> Gap.Dash.SOFT;
            default -> Gap.Dash.NONE;
        };
    }

    /** Straight quotation marks for curly and angled ones. */
    static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '`', '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\u301D', '\u301E' -> '"';
            default -> c;
        };
    }

    /** The characters that one glyph stands for, "" where it stands for itself. */
    static String spelledOut(char c) {
        return switch (c) {
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            case '\u2026' -> "...";
            default -> "";
        };
    }

    /** Whether the character belongs to the one before it: an accent, a vowel sign, the rest of a Hangul syllable. */
    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    /** A character that is written in one way only; most of those in our texts are told quickly. */
    static boolean hasOneSpelling(char c) {
        return c < 0x300
                || c >= 0x400 && c < 0x900
                || c >= 0x1E00 && c < 0x1F00
                || c >= 0x2010 && c < 0x2100 && c != 0x2026;
    }

    static String composed(String cluster) {
        return Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }
}
