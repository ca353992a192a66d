package passage.cli;

import java.util.Locale;
import passage.date.EdtfSyntaxException;

/** Shows a person where a text goes wrong. */
final class Caret {

    private static final char REPLACEMENT = '\ufffd';

    private Caret() {}

    /** Three lines: what is wrong, the text, and a caret under its first wrong character. */
    static String under(EdtfSyntaxException wrong, Locale locale) {
        String text = oneLine(wrong.text());
        int before = text.codePointCount(0, wrong.index());
        return String.join(System.lineSeparator(), wrong.reason(locale), text, " ".repeat(before) + "^");
    }

    /** The text with nothing in it that would move the caret away from its place. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> line.append(Character.isISOControl(c) ? REPLACEMENT : (char) c));
        return line.toString();
    }
}
