package passage.anchor;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold anything, and which of them have turned out not to be part of what it says. */
final class Lines {
    /**
     * A line without the white space around it.
     *
     * @param start offset of its first character
     * @param end offset after its last
     * @param isIndented whether white space stands before it
     * @param followsBlank whether an empty line, a new page or the start of the text comes before it
     */
    record Line(int start, int end, boolean isIndented, boolean followsBlank) {
        int length() {
            return end - start;
        }
    }

    private static final String SENTENCE_ENDS = ".!?:\u2026";
    private static final String CLOSERS = "\"')]\u201D\u2019\u00BB*";

    private final String raw;
    private final List<Line> lines;
    private final boolean[] dropped;
    private final boolean indentSetsOff;

    private Lines(String raw, List<Line> lines) {
        this.raw = raw;
        this.lines = lines;
        dropped = new boolean[lines.size()];
        indentSetsOff = lines.stream().filter(Line::isIndented).count() * 4 < lines.size();
    }

    static Lines of(String raw) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        int at = 0;
        while (at < raw.length()) {
            int end = at;
            while (end < raw.length() && !Folding.isLineBreak(raw.charAt(end))) {
                end++;
            }
            Line line = trimmed(raw, at, end, blank);
            if (line.length() > 0) {
                lines.add(line);
            }
            boolean newPage = end < raw.length() && raw.charAt(end) == '\f';
            blank = newPage || line.length() == 0 && (blank || end > at || !isSecondHalfOfBreak(raw, end));
            at = end + 1;
        }
        return new Lines(raw, lines);
    }

    private static boolean isSecondHalfOfBreak(String raw, int at) {
        return at > 0 && at < raw.length() && raw.charAt(at) == '\n' && raw.charAt(at - 1) == '\r';
    }

    private static Line trimmed(String raw, int from, int to, boolean followsBlank) {
        int start = from;
        int end = to;
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, start > from, followsBlank);
    }

    private static boolean isBlank(char c) {
        return Folding.isSpace(c) || Folding.isInvisible(c);
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return raw.substring(line(index).start(), line(index).end());
    }

    boolean isDropped(int index) {
        return dropped[index];
    }

    void drop(int index) {
        dropped[index] = true;
    }

    boolean isSetOffBefore(int index) {
        return index == 0 || dropped[index - 1] || line(index).followsBlank() || startsIndented(index);
    }

    boolean isSetOffAfter(int index) {
        return index == size() - 1 || dropped[index + 1] || line(index + 1).followsBlank() || startsIndented(index + 1);
    }

    private boolean startsIndented(int index) {
        return indentSetsOff && line(index).isIndented();
    }

    /** The last line before this one that is kept, -1 when there is none. */
    int keptBefore(int index) {
        int at = index - 1;
        while (at >= 0 && dropped[at]) {
            at--;
        }
        return at;
    }

    /** The first line after this one that is kept, {@link #size()} when there is none. */
    int keptAfter(int index) {
        int at = index + 1;
        while (at < size() && dropped[at]) {
            at++;
        }
        return at;
    }

    /** Whether a sentence begun before these lines goes on after them. */
    boolean interrupt(int first, int last) {
        int before = keptBefore(first);
        int after = keptAfter(last);
        if (before < 0 || after >= size()) {
            return false;
        }
        return isUnfinished(before) && startsLowercase(after) || endsInHyphen(before) && startsWithLetter(after);
    }

    /** Whether the line stands alone and is worded like a title. */
    boolean isHeading(int index) {
        return isSetOffBefore(index)
                && isSetOffAfter(index)
                && isUnfinished(index)
                && !endsInHyphen(index)
                && Wording.isTitle(text(index));
    }

    /** Whether the line ends without the end of a sentence. */
    boolean isUnfinished(int index) {
        int at = line(index).end() - 1;
        while (at > line(index).start() && CLOSERS.indexOf(raw.charAt(at)) >= 0) {
            at--;
        }
        return SENTENCE_ENDS.indexOf(raw.charAt(at)) < 0;
    }

    /** Whether the line ends in the middle of a word. */
    boolean endsInHyphen(int index) {
        Gap.Dash dash = Folding.dash(raw.charAt(line(index).end() - 1));
        return line(index).length() > 1 && (dash == Gap.Dash.HYPHEN || dash == Gap.Dash.SOFT);
    }

    boolean startsLowercase(int index) {
        return Character.isLowerCase(raw.codePointAt(line(index).start()));
    }

    private boolean startsWithLetter(int index) {
        return Character.isLetter(raw.codePointAt(line(index).start()));
    }

    /** The stretches of dropped lines, in order. */
    List<TextRange> furniture() {
        List<TextRange> ranges = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (dropped[i]) {
                int first = i;
                while (i + 1 < size() && dropped[i + 1]) {
                    i++;
                }
                ranges.add(new TextRange(line(first).start(), line(i).end()));
            }
        }
        return ranges;
    }
}
