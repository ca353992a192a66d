package passage.dataset;

import java.util.Locale;

/**
 * Something wrong in the data: where, what, and how to mend it. Problems are collected, never thrown.
 *
 * @param file the file, relative to the data folder, with {@code /} between its parts
 * @param line the line, from 1
 * @param column the column, from 1
 * @param pointer the JSON pointer (RFC 6901) of the value; "" is the whole file
 * @param message what is wrong
 * @param hint how to mend it
 */
public record Problem(
        Severity severity, String file, int line, int column, String pointer, Message message, Message hint) {
    /** What is wrong, in one sentence. */
    public String message(Locale locale) {
        return message.in(locale);
    }

    /** How to mend it, in one sentence. */
    public String hint(Locale locale) {
        return hint.in(locale);
    }
}
