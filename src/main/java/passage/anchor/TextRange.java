package passage.anchor;

/**
 * A stretch of a text.
 *
 * @param start the first UTF-16 unit, from 0
 * @param end the unit after the last, not less than {@code start}
 */
public record TextRange(int start, int end) {
    /**
     * Checks that it is a range.
     *
     * @throws IllegalArgumentException when the range begins before 0 or ends before it begins
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the unit at this offset belongs to the range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The units of {@code text} in this range. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
