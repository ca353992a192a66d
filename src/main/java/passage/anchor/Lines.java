package passage.anchor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of a text that hold anything, and which of them have turned out not to be part of what it says. */
final class Lines {
    /**
     * A line without the white space around it.
     *
     * @param start offset of its first character
     * @param end offset after its last
     * @param isIndented whether white space stands before it
     * @param follows what comes before it
     */
    record Line(int start, int end, boolean isIndented, Break follows) {
        boolean followsBlank() {
            return follows != Break.LINE;
        }

        boolean startsPage() {
            return follows == Break.PAGE;
        }

        int length() {
            return end - start;
        }
    }

    /** What parts a line from the one before it; the start of the text counts as a blank. */
    enum Break {
        LINE,
        BLANK,
        PAGE
    }

    private static final String SENTENCE_ENDS = ".!?:\u2026";
    private static final String CLOSERS = "\"')]\u201D\u2019\u00BB*";

    private final String raw;
    private final List<Line> lines;
    private final BitSet dropped = new BitSet();

    private Lines(String raw, List<Line> lines) {
        this.raw = raw;
        this.lines = lines;
    }

    static Lines of(String raw) {
        List<Line> lines = new ArrayList<>();
        Break before = Break.BLANK;
        int at = 0;
        while (at < raw.length()) {
            int end = at;
            while (end < raw.length() && !Folding.isLineBreak(raw.charAt(end))) {
                end++;
            }
            Line line = trimmed(raw, at, end, before);
            if (line.length() > 0) {
                lines.add(line);
                before = Break.LINE;
            } else if (before == Break.LINE && !isSecondHalfOfBreak(raw, at)) {
                before = Break.BLANK;
            }
            before = end < raw.length() && raw.charAt(end) == '\f' ? Break.PAGE : before;
            at = end + 1;
        }
        return new Lines(raw, lines);
    }

    private static boolean isSecondHalfOfBreak(String raw, int at) {
        return raw.charAt(at) == '\n' && raw.charAt(at - 1) == '\r';
    }

    private static Line trimmed(String raw, int from, int to, Break before) {
        int start = from;
        int end = to;
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, start > from, before);
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

    /** Some lines, the line breaks between them included. */
    String text(int first, int last) {
        return raw.substring(line(first).start(), line(last).end());
    }

    boolean isDropped(int index) {
        return dropped.get(index);
    }

    void drop(int index) {
        dropped.set(index);
    }

    void restore(int index) {
        dropped.clear(index);
    }

    boolean isSetOffBefore(int index) {
        return index == 0 || dropped.get(index - 1) || line(index).followsBlank() || startsIndented(index);
    }

    boolean isSetOffAfter(int index) {
        return index == size() - 1
                || dropped.get(index + 1)
                || line(index + 1).followsBlank()
                || startsIndented(index + 1);
    }

    /** The last line of the block of lines that this one stands in, if that is at most so many lines away. */
    int blockEnd(int index, int away) {
        int at = index;
        while (!isSetOffAfter(at) && at < index + away) {
            at++;
        }
        return at;
    }

    /** Whether the line stands in a block of at most so many lines. */
    boolean isInShortBlock(int index, int most) {
        int first = index;
        while (!isSetOffBefore(first) && first > index - most) {
            first--;
        }
        return blockEnd(index, most) - first < most;
    }

    /** Whether the line is the first or the last of a page, where pages are marked. */
    boolean isAtPageEdge(int index) {
        return line(index).startsPage() || index + 1 < size() && line(index + 1).startsPage();
    }

    private boolean startsIndented(int index) {
        return line(index).isIndented() && (index == 0 || !line(index - 1).isIndented());
    }

    /** The last line before this one that is kept, -1 when there is none. */
    int keptBefore(int index) {
        return index == 0 ? -1 : dropped.previousClearBit(index - 1);
    }

    /** The first line after this one that is kept, {@link #size()} when there is none. */
    int keptAfter(int index) {
        return Math.min(size(), dropped.nextClearBit(index + 1));
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

    /** Whether a sentence begun before this line is left open there, whatever comes after. */
    boolean breaksOffBefore(int index) {
        int before = keptBefore(index);
        return before >= 0 && isUnfinished(before) && !Wording.isTitle(text(before));
    }

    /** Whether the last word before this line is one that no heading and no sentence ends with. */
    boolean isLeftOpenBefore(int index) {
        int before = keptBefore(index);
        return before >= 0 && Wording.endsOpen(text(before));
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
            if (dropped.get(i)) {
                int first = i;
                while (dropped.get(i + 1)) {
                    i++;
                }
                ranges.add(new TextRange(line(first).start(), line(i).end()));
            }
        }
        return ranges;
    }
}
