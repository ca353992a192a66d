package passage.original.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Puts letters together to pieces, in the order in which the file draws them. */
final class PieceBuilder {
    /** A wider gap than so many times the size of the type is no space between words. */
    private static final double WIDEST_SPACE = 0.9;

    /** A gap narrower than the first is none, one wider than the second is a space, whatever the font says of it. */
    private static final double NARROWEST_SPACE = 0.12;

    private static final double SURE_SPACE = 0.2;

    /** Letters that stand higher or lower by more than this share of their size are a piece of their own. */
    private static final double LEVEL = 0.08;

    /** Letters set closer than so much backwards belong elsewhere. */
    private static final double OVERLAP = 0.5;

    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float[] ends = new float[64];
    private double left;
    private double baseline;
    private double size;
    private boolean spaceDue;

    void add(TextPosition letter) {
        String words = letter.getUnicode();
        if (words == null || words.isBlank()) {
            spaceDue = true;
            return;
        }
        double start = letter.getXDirAdj();
        if (!text.isEmpty() && !goesOn(letter, start)) {
            close();
        }
        if (text.isEmpty()) {
            left = start;
            baseline = letter.getYDirAdj();
            size = letter.getYScale();
        } else if (spaceDue || start - ends[text.length() - 1] > space(letter)) {
            put(" ", ends[text.length() - 1], start);
        }
        size = Math.max(size, letter.getYScale());
        put(spelledOut(words), start, start + letter.getWidthDirAdj());
        spaceDue = false;
    }

    private boolean goesOn(TextPosition letter, double start) {
        double large = Math.max(size, letter.getYScale());
        double gap = start - ends[text.length() - 1];
        return Math.abs(letter.getYDirAdj() - baseline) <= LEVEL * large
                && gap <= WIDEST_SPACE * large
                && gap >= -OVERLAP * large;
    }

    private static double space(TextPosition letter) {
        double scale = letter.getYScale();
        return Math.clamp(letter.getWidthOfSpace() / 2, NARROWEST_SPACE * scale, SURE_SPACE * scale);
    }

    /** Ligatures as their letters, which search and screen readers know. */
    private static String spelledOut(String words) {
        boolean ligature = words.chars().anyMatch(c -> c >= FIRST_LIGATURE && c <= LAST_LIGATURE);
        return ligature ? Normalizer.normalize(words, Normalizer.Form.NFKC) : words;
    }

    /** Each character of what one sign stands for gets its part of the sign's width. */
    private void put(String words, double from, double to) {
        int before = text.length();
        text.append(words);
        if (text.length() > ends.length) {
            ends = Arrays.copyOf(ends, text.length() * 2);
        }
        for (int i = before; i < text.length(); i++) {
            ends[i] = (float) (from + (to - from) * (i + 1 - before) / words.length());
        }
    }

    private void close() {
        pieces.add(new Piece(text.toString(), Arrays.copyOf(ends, text.length()), left, baseline, size));
        text.setLength(0);
        spaceDue = false;
    }

    /** All pieces, the one begun last ended. */
    List<Piece> pieces() {
        if (!text.isEmpty()) {
            close();
        }
        return pieces;
    }
}
