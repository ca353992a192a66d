package passage.original.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import passage.anchor.TextRange;

/** Where each line of a text stands on its page, and in it each character: two bytes for a character, no object. */
final class Boxes {
    static final Boxes NONE = new Boxes(new int[0], List.of(), List.of());

    private static final int WHOLE = Character.MAX_VALUE;

    private final int[] starts;
    private final List<Box> lines;
    private final List<char[]> ends;

    /**
     * Boxes.
     *
     * @param starts where each line begins in the text, ascending
     * @param lines the box of each line
     * @param ends for each line, where each of its characters ends, in parts of its width; see {@link #packed}
     */
    Boxes(int[] starts, List<Box> lines, List<char[]> ends) {
        this.starts = starts.clone();
        this.lines = List.copyOf(lines);
        this.ends = List.copyOf(ends);
    }

    /** The ends of characters, each a share of the width of their line, as they are kept. */
    static char[] packed(double[] shares) {
        char[] packed = new char[shares.length];
        for (int i = 0; i < shares.length; i++) {
            packed[i] = (char) Math.round(Math.clamp(shares[i], 0, 1) * WHOLE);
        }
        return packed;
    }

    List<Box> of(List<TextRange> place) {
        List<Box> found = new ArrayList<>();
        for (TextRange range : place) {
            int at = Arrays.binarySearch(starts, range.start());
            for (int line = Math.max(0, at < 0 ? -at - 2 : at); line < starts.length; line++) {
                int from = Math.max(0, range.start() - starts[line]);
                int to = Math.min(ends.get(line).length, range.end() - starts[line]);
                if (to <= 0) {
                    break;
                }
                if (from < to) {
                    found.add(part(line, from, to));
                }
            }
        }
        return found;
    }

    private Box part(int line, int from, int to) {
        Box whole = lines.get(line);
        double start = from == 0 ? 0 : share(line, from - 1);
        double width = whole.width() * (share(line, to - 1) - start);
        return new Box(whole.page(), whole.left() + whole.width() * start, whole.top(), width, whole.height());
    }

    private double share(int line, int character) {
        return (double) ends.get(line)[character] / WHOLE;
    }
}
