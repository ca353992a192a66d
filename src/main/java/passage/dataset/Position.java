package passage.dataset;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a text file.
 *
 * @param line from 1
 * @param column from 1, counted in bytes of UTF-8
 */
record Position(int line, int column) {
    private static final int CHUNK = 1 << 16;

    static final Position START = new Position(1, 1);

    /** The place a parser tells of. */
    static Position of(TokenStreamLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /** The place of the byte at {@code offset}. */
    static Position of(InputStream bytes, long offset) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int line = 1;
        long lineStart = 0;
        long at = 0;
        while (at < offset) {
            int read = bytes.readNBytes(chunk, 0, (int) Math.min(CHUNK, offset - at));
            for (int i = 0; i < read; i++) {
                if (chunk[i] == '\n') {
                    line++;
                    lineStart = at + i + 1;
                }
            }
            at = read == 0 ? offset : at + read;
        }
        return new Position(line, (int) Math.min(Integer.MAX_VALUE, offset - lineStart + 1));
    }
}
