package passage.original.format;

import java.time.Duration;

/**
 * How much of a file is read at most, so that none can keep the program busy for long or fill its memory.
 *
 * @param pages of a PDF
 * @param time for the whole file
 * @param unpacked bytes that come out of a packed file
 * @param ratio how many times larger the parts of a packed file may be than the file; markup packs to a tenth, a bomb to
 *     a thousandth
 * @param entries files within a packed file
 * @param characters of the text
 */
public record Limits(int pages, Duration time, long unpacked, int ratio, int entries, int characters) {
    /** What is read of a file that somebody names. */
    public static final Limits STANDARD = new Limits(2000, Duration.ofMinutes(2), 256L << 20, 150, 10_000, 16 << 20);
}
