package passage.anchor;

import java.util.Locale;
import java.util.ResourceBundle;

/** The bytes are not a text a person could read: a picture, a program, a packed file. */
public final class NotTextException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    /** What the bytes are instead. */
    public enum Reason {
        /** Bytes with no reading as text. */
        BINARY,
        /** A PDF file, whose text has to be extracted first. */
        PDF
    }

    private final Reason reason;

    NotTextException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What the bytes are instead. */
    public Reason reason() {
        return reason;
    }

    /** The key of the sentence for people in the bundle {@code passage.anchor.messages}. */
    public String messageKey() {
        return "not-text." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The sentence for people, in the language given where we have it. */
    public String message(Locale locale) {
        return ResourceBundle.getBundle("passage.anchor.messages", locale, ENGLISH_OTHERWISE)
                .getString(messageKey());
    }
}
