package passage.search;

import java.util.List;
import passage.anchor.TextRange;

/**
 * A short text, and which of its words were sought.
 *
 * @param text on one line; an ellipsis stands where something was left out
 * @param lit the ranges of the words, in order, not overlapping
 */
public record Snippet(String text, List<TextRange> lit) {
    private static final int LONGEST = 160;
    private static final int BEFORE = 50;
    private static final String ELLIPSIS = "…";

    public Snippet {
        lit = List.copyOf(lit);
    }

    /** What stands around the first words that are lit, cut between words. */
    static Snippet of(String text, List<TextRange> lit) {
        String line = text.replaceAll("[\\r\\n\\t]", " ");
        if (line.length() <= LONGEST) {
            return new Snippet(line, lit);
        }
        int first = lit.isEmpty() ? 0 : lit.getFirst().start();
        int from = first <= BEFORE ? 0 : wordStart(line, first - BEFORE, first);
        int to = from + LONGEST >= line.length() ? line.length() : wordEnd(line, from + LONGEST, from);
        String before = from > 0 ? ELLIPSIS : "";
        int shift = before.length() - from;
        List<TextRange> shown = lit.stream()
                .filter(range -> range.start() >= from && range.end() <= to)
                .map(range -> new TextRange(range.start() + shift, range.end() + shift))
                .toList();
        String cut = line.substring(from, to).stripTrailing();
        return new Snippet(before + cut + (to < line.length() ? ELLIPSIS : ""), shown);
    }

    /** The first beginning of a word at or after an offset; {@code latest} where there is none before it. */
    private static int wordStart(String text, int offset, int latest) {
        int at = offset;
        while (at < latest && !(text.charAt(at - 1) == ' ' && text.charAt(at) != ' ')) {
            at++;
        }
        return at;
    }

    /** The last end of a word at or before an offset; the offset where there is none behind {@code earliest}. */
    private static int wordEnd(String text, int offset, int earliest) {
        int space = text.lastIndexOf(' ', offset);
        return space > earliest ? space : withinCharacters(text, offset);
    }

    private static int withinCharacters(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}
