package passage.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;

/** Reads bytes that should be UTF-8 and are not wholly so: each byte that is not becomes a question mark. */
final class MendedStream extends InputStream {
    private static final int CHUNK = 1 << 16;

    private final InputStream source;
    private final BytesRead count;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer letters = CharBuffer.allocate(CHUNK);
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    /** Behind it, up to {@link #filled}, lies the beginning of a letter that goes on in the next chunk. */
    private int mended;

    private int filled;
    private long chunkOffset;
    private OptionalLong damage = OptionalLong.empty();

    MendedStream(InputStream source, BytesRead count) {
        this.source = source;
        this.count = count;
    }

    /** The offset of the first byte that was not UTF-8, among those read so far. */
    OptionalLong damage() {
        return damage;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : chunk[from++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int given = Math.min(length, mended - from);
        System.arraycopy(chunk, from, bytes, offset, given);
        from += given;
        return given;
    }

    private boolean isAtEnd() throws IOException {
        if (from == mended) {
            fill();
        }
        return from == mended;
    }

    private void fill() throws IOException {
        System.arraycopy(chunk, mended, chunk, 0, filled - mended);
        chunkOffset += mended;
        filled -= mended;
        int read = source.readNBytes(chunk, filled, CHUNK - filled);
        filled += read;
        from = 0;
        mended = mend(ByteBuffer.wrap(chunk, 0, filled), filled < CHUNK);
        count.add(read);
    }

    /** Mends a chunk as far as it holds whole letters, and tells how far that is. */
    private int mend(ByteBuffer bytes, boolean last) {
        while (true) {
            CoderResult result = decoder.reset().decode(bytes, letters.clear(), last);
            if (result.isUnderflow()) {
                return bytes.position();
            }
            if (result.isMalformed()) {
                damage = damage.isPresent() ? damage : OptionalLong.of(chunkOffset + bytes.position());
                for (int i = 0; i < result.length(); i++) {
                    chunk[bytes.position() + i] = '?';
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
