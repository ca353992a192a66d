package passage.export;

import java.util.Locale;
import passage.dataset.Message;

/** A size that somebody asked for cannot be had. */
public final class PictureSizeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason {
        /** The text is not written as any size. */
        NO_SIZE,
        /** A side is zero or less. */
        NOTHING,
        /** A side is longer than twenty metres. */
        TOO_LARGE,
        /** Fewer or more pixels to an inch than there can be. */
        DPI
    }

    private final Reason reason;
    private final String asked;

    PictureSizeException(Reason reason, String asked) {
        super(reason + ": " + asked);
        this.reason = reason;
        this.asked = asked;
    }

    /** Why it cannot be had. */
    public Reason reason() {
        return reason;
    }

    /** One sentence that says what is wrong and what to write instead. */
    public String sentence(Locale locale) {
        String key = "size." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Message.of("passage.export.words", key, asked, PictureSize.LEAST_DPI, PictureSize.MOST_DPI)
                .in(locale);
    }
}
