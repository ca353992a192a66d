package passage.anchor;

import java.util.Arrays;

/**
 * The folded text of some letters, with a space where one is missing after a full stop.
 *
 * @param text what is shown
 * @param first the number of its first letter
 * @param offsets where each letter stands in the text, and the length of the text
 */
@SuppressWarnings("ArrayRecordComponent")
record Spaced(String text, int first, int[] offsets) {
    static Spaced of(NormalizedText folded, int from, int to) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : startsSentence(folded, from, i) ? " " : folded.shownGap(i));
            offsets[i - from] = text.length();
            text.append(folded.ink(i));
        }
        offsets[to - from] = text.length();
        return new Spaced(text.toString(), from, offsets);
    }

    int offsetOf(int letter) {
        return offsets[letter - first];
    }

    /** The letter at an offset, or the first after it. */
    int letterAt(int offset) {
        int at = Arrays.binarySearch(offsets, offset);
        return first + (at < 0 ? -at - 1 : at);
    }

    /** A small word, a full stop, a capitalised word: "…of Brotherhood.Turkey and …". */
    private static boolean startsSentence(NormalizedText folded, int from, int i) {
        return i - from > 3
                && i + 1 < folded.size()
                && folded.gap(i) == Gap.NOTHING
                && folded.ink(i - 1) == '.'
                && Character.isLowerCase(folded.ink(i - 2))
                && Character.isLowerCase(folded.ink(i - 3))
                && Character.isUpperCase(folded.ink(i))
                && Character.isLowerCase(folded.ink(i + 1));
    }
}
