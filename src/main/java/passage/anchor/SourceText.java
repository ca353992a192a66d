package passage.anchor;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A source as it was read from a file, not a character changed but for a byte order mark, which is dropped.
 *
 * @param text the decoded text
 * @param charset how it was decoded
 */
public record SourceText(String text, Charset charset) {
    /**
     * Decodes a file: by its byte order mark, else as UTF-8 where it is valid, else by a detected charset.
     *
     * @throws NotTextException when the bytes are no text
     */
    public static SourceText decode(byte[] bytes) throws NotTextException {
        return new TextDecoder(bytes).decode();
    }

    /** The text of a place, its ranges joined. */
    public String text(List<TextRange> ranges) {
        return ranges.stream().map(range -> range.in(text)).collect(Collectors.joining());
    }
}
