package passage.dataset;

import java.util.Locale;

/**
 * The world is wrong: a folder is missing, a file cannot be read or written, a disk is full. The one checked exception
 * of the program; wrong data is a {@link Problem} instead.
 */
public final class PassageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    /** An exception that says {@code message}. */
    public PassageException(Message message) {
        this(message, null);
    }

    /** An exception that says {@code message}, brought about by {@code cause}. */
    public PassageException(Message message, Throwable cause) {
        super(message.in(Locale.ENGLISH), cause);
        this.message = message;
    }

    /** What is wrong, as a message to be worded later. */
    public Message sentence() {
        return message;
    }

    /** What is wrong, in one sentence for people. */
    public String getLocalizedMessage(Locale locale) {
        return message.in(locale);
    }
}
