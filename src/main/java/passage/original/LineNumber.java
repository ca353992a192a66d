package passage.original;

import java.util.regex.Pattern;

/** Tells the line of a place in a text. */
final class LineNumber {
    private static final Pattern BREAK = Pattern.compile("\\R");

    private LineNumber() {}

    /** The line, from 1, in which the character at {@code offset} stands. */
    static int of(String text, int offset) {
        return 1 + (int) BREAK.matcher(text.substring(0, offset)).results().count();
    }
}
