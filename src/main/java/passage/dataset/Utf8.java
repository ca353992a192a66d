package passage.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Makes bytes readable that should be UTF-8 and are not wholly so. */
final class Utf8 {
    private static final int CHUNK = 1 << 16;

    private Utf8() {}

    /**
     * Overwrites each byte that is not UTF-8 with a question mark, so that the rest of a file can be read.
     *
     * @return the offset of the first one
     */
    static OptionalInt mend(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        OptionalInt first = OptionalInt.empty();
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (result.isUnderflow()) {
                return first;
            }
            if (result.isMalformed()) {
                first = first.isPresent() ? first : OptionalInt.of(in.position());
                overwrite(bytes, in.position(), result.length());
                decoder.reset();
            }
        }
    }

    private static void overwrite(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            bytes[i] = '?';
        }
    }
}
