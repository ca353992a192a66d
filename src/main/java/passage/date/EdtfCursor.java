package passage.date;

/** A place in EDTF text that moves to the right as its characters are read. */
final class EdtfCursor {

    private final String text;
    private int position;

    EdtfCursor(String text) {
        this.text = text;
    }

    /** How many characters have been read. */
    int position() {
        return position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** Whether the unread text begins with this. */
    boolean at(String expected) {
        return text.startsWith(expected, position);
    }

    /** Whether the next character is one of these. */
    boolean atAny(String characters) {
        return !atEnd() && characters.indexOf(peek()) >= 0;
    }

    /** The next character, which is there. */
    char peek() {
        return text.charAt(position);
    }

    char next() {
        return text.charAt(position++);
    }

    /** Reads this if it comes next. */
    boolean take(String expected) {
        if (!at(expected)) {
            return false;
        }
        position += expected.length();
        return true;
    }

    /** Reads spaces, if there are any. */
    void skipSpaces() {
        while (at(" ")) {
            position++;
        }
    }

    /** Reads spaces if this comes after them. */
    void skipSpacesBefore(String expected) {
        int start = position;
        skipSpaces();
        if (!at(expected)) {
            position = start;
        }
    }

    /** An exception for the next character, or for the end of the text. */
    EdtfSyntaxException wrong(String key, String... arguments) {
        return wrongAt(position, key, arguments);
    }

    EdtfSyntaxException wrongAt(int index, String key, String... arguments) {
        return new EdtfSyntaxException(text, index, key, arguments);
    }
}
