package passage.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text with everything undone that typesetting and copying do, every position mapped back to the raw text.
 *
 * <p>Undone are: kinds of quotation marks and dashes, kinds and number of spaces, line ends and the hyphens before
 * them, soft hyphens, characters without width, ligatures, composed or decomposed accents, stray asterisks of markup, and
 * whatever stretches were asked to be left out. Letters, accents and case stay.
 *
 * <p>Inside it is kept in two parts: the <em>ink</em>, which is every character but spaces and dashes, and the
 * {@linkplain Gap gaps} between, because a hyphen at a line end can be read in more than one way.
 */
public final class NormalizedText {
    /** Marks ink that belongs to the character before it: an accent, the second half of a surrogate pair. */
    static final int CONTINUES = 64;

    private static final int READINGS = 63;

    private final String raw;
    private final List<TextRange> leftOut;
    private final String ink;
    private final int[] starts;
    private final int[] ends;
    private final byte[] gaps;

    NormalizedText(String raw, List<TextRange> leftOut, String ink, int[] starts, int[] ends, byte[] gaps) {
        this.raw = raw;
        this.leftOut = leftOut;
        this.ink = ink;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
    }

    /** Folds a whole text, in time proportional to its length. */
    public static NormalizedText of(String raw) {
        return of(raw, List.of());
    }

    /** Folds a text without some of its lines; {@code leftOut} is in order and does not overlap. */
    static NormalizedText of(String raw, List<TextRange> leftOut) {
        return new TextFolder(raw, leftOut).fold();
    }

    /** The folded text, with single spaces and straight quotation marks. */
    public String text() {
        return text(0, size());
    }

    /**
     * Where a stretch of {@link #text()} stands in the raw text.
     *
     * @param start offset in {@link #text()}, not after {@code end}
     * @param end offset in {@link #text()}, not beyond its length
     */
    public TextRange toRaw(int start, int end) {
        int[] offsets = textOffsets();
        int first = indexAtOrAfter(offsets, start);
        int last = indexAtOrAfter(offsets, end) - 1;
        if (first > last) {
            int at = first < size() ? starts[first] : raw.length();
            return new TextRange(at, at);
        }
        return new TextRange(starts[first], ends[last]);
    }

    /** The number of letters and signs, spaces and dashes not counted. */
    int size() {
        return ink.length();
    }

    boolean isEmpty() {
        return ink.isEmpty();
    }

    String raw() {
        return raw;
    }

    String ink() {
        return ink;
    }

    char ink(int index) {
        return ink.charAt(index);
    }

    /** The readings of what stands before this letter; with {@code size()}, of what stands after the last. */
    int gap(int index) {
        return gaps[index] & READINGS;
    }

    /** Whether a match may begin or end right before this letter. */
    boolean isSeam(int index) {
        return index == size() || (gaps[index] & CONTINUES) == 0;
    }

    /** Whether the letter before this index and the one at it are parts of one word. */
    boolean isWithinWord(int index) {
        return index > 0
                && index < size()
                && Gap.mayJoin(gap(index))
                && Character.isLetterOrDigit(ink(index - 1))
                && Character.isLetterOrDigit(ink(index));
    }

    int rawStart(int index) {
        return starts[index];
    }

    int rawEnd(int index) {
        return ends[index];
    }

    /** The first letter that ends after this raw offset; {@code size()} when there is none. */
    int indexAfter(int rawOffset) {
        return indexAtOrAfter(ends, rawOffset + 1);
    }

    /** The folded text of some letters. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder((to - from) * 5 / 4);
        for (int i = from; i < to; i++) {
            text.append(i > from ? shownGap(i) : "").append(ink(i));
        }
        return text.toString();
    }

    /** The folded text of what begins within a raw range. */
    String textWithin(TextRange range) {
        return text(indexAtOrAfter(starts, range.start()), indexAtOrAfter(starts, range.end()));
    }

    /** What {@link #text()} has before this letter. */
    String shownGap(int index) {
        return index == 0 ? "" : Gap.shown(gap(index), ink(index - 1), ink(index));
    }

    /** The length of {@link #text()}. */
    int textLength() {
        int length = size();
        for (int i = 1; i < size(); i++) {
            length += shownGap(i).length();
        }
        return length;
    }

    /** The place of some letters in the raw text, in as many ranges as what is left out between them demands. */
    List<TextRange> ranges(int from, int to) {
        List<TextRange> ranges = new ArrayList<>();
        int start = starts[from];
        int end = ends[to - 1];
        for (TextRange furniture : leftOut) {
            if (furniture.start() > start && furniture.end() < end) {
                int next = indexAfter(furniture.start());
                if (starts[next] > start) {
                    ranges.add(new TextRange(start, lineEnd(ends[next - 1], furniture.start())));
                    start = starts[next];
                }
            }
        }
        ranges.add(new TextRange(start, end));
        return ranges;
    }

    /** A range goes on to the end of its line, so that ranges joined fold to the same text again. */
    private int lineEnd(int from, int limit) {
        int at = from;
        while (at < limit && !Folding.isLineBreak(raw.charAt(at))) {
            at++;
        }
        return at < limit ? at + 1 : limit;
    }

    private int[] textOffsets() {
        int[] offsets = new int[size()];
        int length = 0;
        for (int i = 0; i < offsets.length; i++) {
            length += shownGap(i).length();
            offsets[i] = length;
            length++;
        }
        return offsets;
    }

    private static int indexAtOrAfter(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }
}
