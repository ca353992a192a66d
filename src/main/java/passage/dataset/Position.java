package passage.dataset;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a text file.
 *
 * @param line from 1
 * @param column from 1, counted in bytes of UTF-8
 */
record Position(int line, int column) {
    static final Position START = new Position(1, 1);

    /** The place a parser tells of. */
    static Position of(TokenStreamLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /** The place of the byte at {@code offset}. */
    static Position of(byte[] bytes, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, offset - lineStart + 1);
    }
}
