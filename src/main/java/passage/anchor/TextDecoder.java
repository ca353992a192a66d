package passage.anchor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Turns the bytes of a file into text: byte order mark, then strict UTF-8, then a detected charset. */
final class TextDecoder {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1254 = Charset.forName("windows-1254");

    /** A charset is guessed from this many bytes at most. */
    private static final int SAMPLE = 1 << 18;

    private final byte[] bytes;

    TextDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    SourceText decode() throws NotTextException {
        Charset charset = byMark().or(this::byZeroes).or(this::strictUtf8).orElseGet(this::detected);
        String text = new String(bytes, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (isBinary(text)) {
            throw new NotTextException();
        }
        return new SourceText(text, charset);
    }

    private Optional<Charset> byMark() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (startsWith(0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 without a mark: in any European text most of the high bytes are zero, and none of the low ones. */
    private Optional<Charset> byZeroes() {
        int[] zeroes = new int[2];
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            zeroes[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeroes[0] == 0 && zeroes[1] > sample / 4) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeroes[1] == 0 && zeroes[0] > sample / 4 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private Optional<Charset> strictUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private Charset detected() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset = name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
        boolean western = charset.equals(WINDOWS_1252) || charset.equals(StandardCharsets.ISO_8859_1);
        return western && looksTurkish() ? WINDOWS_1254 : charset;
    }

    /**
     * Whether the bytes that are Icelandic letters in windows-1252 and Turkish ones in windows-1254 (ı ş ğ İ Ş Ğ) stand
     * within words: detectors know no difference between the two, and our sources are Turkish.
     */
    private boolean looksTurkish() {
        for (int i = 1; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if ((b == 0xFD || b == 0xFE || b == 0xF0 || b == 0xDD || b == 0xDE || b == 0xD0)
                    && (isAsciiLetter(bytes[i - 1]) || i + 1 < bytes.length && isAsciiLetter(bytes[i + 1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** A NUL anywhere, or more than one control character in a hundred. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            boolean layout = c >= '\t' && c <= '\r' || c == 0x85;
            controls += Character.isISOControl(c) && !layout || c == 0xFFFD ? 1 : 0;
        }
        return controls * 100L > text.length();
    }

    private boolean startsWith(int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
