package passage.anchor;

import java.util.Arrays;
import java.util.List;

/** Folds a text in one pass, remembering where every letter came from. */
final class TextFolder {
    private final String raw;
    private final List<TextRange> leftOut;

    private final StringBuilder ink;
    private int[] starts;
    private int[] ends;
    private byte[] gaps;

    private Gap.Space before = Gap.Space.NONE;
    private Gap.Dash dash = Gap.Dash.NONE;
    private Gap.Space after = Gap.Space.NONE;

    /** Where the current stretch that is not left out ends. */
    private int limit;

    TextFolder(String raw, List<TextRange> leftOut) {
        this.raw = raw;
        this.leftOut = leftOut;
        int expected = raw.length() + 1;
        ink = new StringBuilder(expected);
        starts = new int[expected];
        ends = new int[expected];
        gaps = new byte[expected];
    }

    NormalizedText fold() {
        int from = 0;
        for (TextRange furniture : leftOut) {
            stretch(from, furniture.start());
            space(Gap.Space.LINE_BREAK);
            from = furniture.end();
        }
        stretch(from, raw.length());
        int size = ink.length();
        gaps = Arrays.copyOf(gaps, size + 1);
        gaps[size] = (byte) Gap.readings(before, dash, after);
        return new NormalizedText(
                raw, leftOut, ink.toString(), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), gaps);
    }

    private void stretch(int from, int to) {
        limit = to;
        int at = from;
        while (at < to) {
            at = step(at);
        }
    }

    private int step(int at) {
        char c = raw.charAt(at);
        Gap.Dash kind = c == '\u00AC' && endsLine(at) ? Gap.Dash.HYPHEN : Folding.dash(c);
        if (Folding.isLineBreak(c)) {
            space(Gap.Space.LINE_BREAK);
        } else if (Folding.isSpace(c)) {
            space(Gap.Space.WITHIN_LINE);
        } else if (kind != Gap.Dash.NONE) {
            dash(kind);
        } else if (!Folding.isInvisible(c) && !isMarkup(c, at)) {
            return cluster(c, at);
        }
        return at + 1;
    }

    private void space(Gap.Space space) {
        if (dash == Gap.Dash.NONE) {
            before = before.and(space);
        } else {
            after = after.and(space);
        }
    }

    /** A run of dashes counts as one, and a soft hyphen not at all beside a real one. */
    private void dash(Gap.Dash kind) {
        if (dash.compareTo(Gap.Dash.SOFT) <= 0 && kind != Gap.Dash.SOFT) {
            before = before.and(after);
            after = Gap.Space.NONE;
        }
        dash = kind.compareTo(dash) > 0 ? kind : dash;
    }

    /** An asterisk of emphasis or of a footnote, or the backslash that protects a character in Markdown. */
    private boolean isMarkup(char c, int at) {
        if (c == '*') {
            return !(isDigit(at - 1) && isDigit(at + 1));
        }
        return c == '\\' && at + 1 < limit && "\\`*_{}[]()#+-.!$%&<>|~\"'^".indexOf(raw.charAt(at + 1)) >= 0;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < limit && Character.isDigit(raw.charAt(at));
    }

    private boolean endsLine(int at) {
        int next = at + 1;
        while (next < limit && Folding.isSpace(raw.charAt(next))) {
            next++;
        }
        return next < limit && Folding.isLineBreak(raw.charAt(next));
    }

    /** One character with its accents; returns where the next begins. */
    private int cluster(char c, int at) {
        int end = at + 1;
        if (Character.isHighSurrogate(c) && end < limit && Character.isLowSurrogate(raw.charAt(end))) {
            end++;
        }
        while (end < limit && Folding.isMark(raw.codePointAt(end))) {
            end += Character.charCount(raw.codePointAt(end));
        }
        if (end > at + 1 || !Folding.hasOneSpelling(c)) {
            letters(c, at, Math.min(end, limit));
        } else {
            letter(Folding.straight(c), at, end, 0);
        }
        return end;
    }

    private void letters(char c, int at, int end) {
        String glyph = end == at + 1 ? Folding.spelledOut(c) : "";
        if (!glyph.isEmpty()) {
            glyph.chars().forEach(part -> letter((char) part, at, end, 0));
            return;
        }
        String cluster = Folding.composed(raw.substring(at, end));
        for (int i = 0; i < cluster.length(); i++) {
            char part = i == 0 ? Folding.straight(cluster.charAt(i)) : cluster.charAt(i);
            letter(part, at, end, i == 0 ? 0 : NormalizedText.CONTINUES);
        }
    }

    private void letter(char c, int start, int end, int flags) {
        int i = ink.length();
        if (i + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, i * 2 + 8);
            ends = Arrays.copyOf(ends, i * 2 + 8);
            gaps = Arrays.copyOf(gaps, i * 2 + 8);
        }
        ink.append(c);
        starts[i] = start;
        ends[i] = end;
        gaps[i] = (byte) (Gap.readings(before, dash, after) | flags);
        before = Gap.Space.NONE;
        dash = Gap.Dash.NONE;
        after = Gap.Space.NONE;
    }
}
