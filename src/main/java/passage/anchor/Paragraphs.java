package passage.anchor;

import java.util.Arrays;

/**
 * Where a new paragraph begins, in text that may be broken into lines, columns and pages.
 *
 * <p>An empty line does not end a paragraph by itself: a column may end in the middle of a sentence.
 */
final class Paragraphs {
    /** Text is broken into lines when more than one in five lines begins with a small letter. */
    private static final int WRAPPED = 5;

    private static final int LONGEST_HEADING = 160;
    private static final int MOST_HEADING_LINES = 3;

    private final Lines lines;
    private final boolean wrapped;
    private final int[] starts;

    private Paragraphs(Lines lines, boolean withFurniture) {
        this.lines = lines;
        wrapped = isWrapped();
        starts = withFurniture ? startsOfAll() : startsOfKept();
    }

    /** The paragraphs of the running text. */
    static Paragraphs ofKept(Lines lines) {
        return new Paragraphs(lines, false);
    }

    /** The paragraphs of everything; running text and furniture are never in one. */
    static Paragraphs ofAll(Lines lines) {
        return new Paragraphs(lines, true);
    }

    /** The raw offset where the paragraph begins that holds this one. */
    int startBefore(int rawOffset) {
        int at = Arrays.binarySearch(starts, rawOffset);
        int index = at < 0 ? -at - 2 : at;
        return index < 0 ? 0 : starts[index];
    }

    /** The raw offset where the next paragraph begins, {@link Integer#MAX_VALUE} where there is none. */
    int startAfter(int rawOffset) {
        int at = Arrays.binarySearch(starts, rawOffset);
        int index = at < 0 ? -at - 1 : at + 1;
        return index < starts.length ? starts[index] : Integer.MAX_VALUE;
    }

    private boolean isWrapped() {
        int pairs = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.line(i).followsBlank()) {
                pairs++;
                small += lines.startsLowercase(i) ? 1 : 0;
            }
        }
        return small * WRAPPED > pairs;
    }

    private int[] startsOfKept() {
        int[] found = new int[lines.size()];
        int count = 0;
        int before = -1;
        for (int i = lines.keptAfter(-1); i < lines.size(); i = lines.keptAfter(i)) {
            if (before < 0 || isBreak(before, i)) {
                found[count++] = lines.line(i).start();
            }
            before = i;
        }
        return Arrays.copyOf(found, count);
    }

    private int[] startsOfAll() {
        int[] found = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.isDropped(i - 1) != lines.isDropped(i) || isBreak(i - 1, i)) {
                found[count++] = lines.line(i).start();
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether a paragraph ends between a line and the next one. */
    private boolean isBreak(int line, int next) {
        boolean apart = next != line + 1 || lines.line(next).followsBlank();
        if (wrapped && !apart || lines.startsLowercase(next) || lines.endsInHyphen(line)) {
            return false;
        }
        if (SentenceEnds.isAbbreviation(lines.text(line), lines.text(next))) {
            return false;
        }
        return !lines.isUnfinished(line) || isHeading(line) || isHeading(next);
    }

    /** A short block of lines that is no sentence: one line, or several worded like a title. */
    private boolean isHeading(int line) {
        if (!wrapped) {
            return lines.line(line).length() <= LONGEST_HEADING && lines.isUnfinished(line);
        }
        int first = line;
        while (first > 0 && !lines.isSetOffBefore(first)) {
            first--;
        }
        int last = line;
        while (last < lines.size() - 1 && !lines.isSetOffAfter(last)) {
            last++;
        }
        if (last - first >= MOST_HEADING_LINES || !lines.isUnfinished(last)) {
            return false;
        }
        boolean titles = true;
        for (int i = first; i <= last; i++) {
            titles &= Wording.isTitle(lines.text(i));
        }
        return first == last || titles;
    }
}
