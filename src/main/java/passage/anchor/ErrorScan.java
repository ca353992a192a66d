package passage.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Walks through a text and reports where a pattern ends with few errors, in about ⌈m/64⌉ steps per character.
 *
 * <p>The bit-vector algorithm of Myers (1999) in blocks of 64 rows, as simplified by Hyyrö (2003), with Ukkonen's cut-off:
 * blocks whose rows all have too many errors are not computed.
 */
final class ErrorScan {
    /**
     * A place where the pattern ends.
     *
     * @param at the offset after its last character
     * @param errors the characters changed, dropped or added
     */
    record End(int at, int errors) {}

    private static final int WORD = 64;
    private static final int MOST_ENDS = 16;

    private final int length;
    private final int last;
    private final long lastRow;
    private final char[] rowOf = new char[Character.MAX_VALUE + 1];
    private final long[] peq;
    private final long[] up;
    private final long[] down;
    private final int[] errors;
    private int limit;
    private List<End> ends = new ArrayList<>();

    private ErrorScan(String pattern, int limit) {
        length = pattern.length();
        int blocks = (length + WORD - 1) / WORD;
        last = blocks - 1;
        lastRow = 1L << (length - 1) % WORD;
        this.limit = limit;
        up = new long[blocks];
        down = new long[blocks];
        errors = new int[blocks];
        peq = rowsOf(pattern, blocks);
    }

    /** The best places, at most 16 and well apart, with at most so many errors; the pattern is not empty. */
    static List<End> ends(String pattern, CharSequence text, int limit) {
        ErrorScan scan = new ErrorScan(pattern, limit);
        scan.run(text);
        return scan.ends;
    }

    /** For every character the rows of the pattern that hold it; row 0 is for characters that do not occur. */
    private long[] rowsOf(String pattern, int blocks) {
        int distinct = 0;
        for (int i = 0; i < length; i++) {
            char c = pattern.charAt(i);
            rowOf[c] = rowOf[c] == 0 ? (char) ++distinct : rowOf[c];
        }
        long[] rows = new long[(distinct + 1) * blocks];
        for (int i = 0; i < length; i++) {
            rows[rowOf[pattern.charAt(i)] * blocks + i / WORD] |= 1L << i % WORD;
        }
        return rows;
    }

    private void run(CharSequence text) {
        int active = Math.min(last, Math.max(0, (limit + WORD - 1) / WORD - 1));
        for (int block = 0; block <= active; block++) {
            open(block, rowsUpTo(block));
        }
        for (int at = 0; at < text.length(); at++) {
            active = column(rowOf[text.charAt(at)] * (last + 1), active);
            if (active == last && errors[last] <= limit) {
                report(at + 1, errors[last]);
            }
        }
    }

    /** Computes one column; returns the last block that is still of interest. */
    private int column(int rows, int active) {
        int carry = 0;
        for (int block = 0; block <= active; block++) {
            carry = advance(block, peq[rows + block], carry);
            errors[block] += carry;
        }
        int next = active + 1;
        if (active < last && errors[active] - carry <= limit && ((peq[rows + next] & 1) != 0 || carry < 0)) {
            open(next, errors[active] - carry + rowsUpTo(next) - rowsUpTo(active));
            errors[next] += advance(next, peq[rows + next], carry);
            return next;
        }
        int still = active;
        while (still > 0 && errors[still] >= limit + WORD) {
            still--;
        }
        return still;
    }

    private int rowsUpTo(int block) {
        return Math.min(length, (block + 1) * WORD);
    }

    private void open(int block, int startingErrors) {
        up[block] = -1L;
        down[block] = 0;
        errors[block] = startingErrors;
    }

    /** One block of one column: takes and gives the difference between neighbouring cells of a row, -1, 0 or 1. */
    private int advance(int block, long rows, int carry) {
        long increase = up[block];
        long decrease = down[block];
        long fromAbove = carry < 0 ? 1 : 0;
        long vertical = rows | decrease;
        long equal = rows | fromAbove;
        long horizontal = (equal & increase) + increase ^ increase | equal;
        long plus = decrease | ~(horizontal | increase);
        long minus = increase & horizontal;
        long bottom = block == last ? lastRow : Long.MIN_VALUE;
        int out = (plus & bottom) != 0 ? 1 : (minus & bottom) != 0 ? -1 : 0;
        plus = plus << 1 | (carry > 0 ? 1 : 0);
        minus = minus << 1 | fromAbove;
        up[block] = minus | ~(vertical | plus);
        down[block] = plus & vertical;
        return out;
    }

    /** Keeps the best end of each neighbourhood, and looks only for better ones once there are plenty. */
    private void report(int at, int count) {
        End before = ends.isEmpty() ? null : ends.getLast();
        if (before != null && at - before.at() <= length / 2) {
            if (count < before.errors()) {
                ends.set(ends.size() - 1, new End(at, count));
            }
            return;
        }
        ends.add(new End(at, count));
        if (ends.size() > 2 * MOST_ENDS) {
            ends.sort(Comparator.comparingInt(End::errors));
            ends = new ArrayList<>(ends.subList(0, MOST_ENDS));
            limit = ends.getLast().errors() - 1;
            ends.sort(Comparator.comparingInt(End::at));
        }
    }
}
