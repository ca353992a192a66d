package passage.date;

import java.io.Serial;
import java.util.Locale;

/** Text that is no EDTF date, with the place of the first wrong character. */
public final class EdtfSyntaxException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;
    private final String key;
    private final String[] arguments;

    EdtfSyntaxException(String text, int index, String key, String... arguments) {
        super(key + " at " + index + " in \"" + text + "\"");
        this.text = text;
        this.index = index;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The whole text that was to be read. */
    public String text() {
        return text;
    }

    /**
     * Where it goes wrong, in UTF-16 units from 0: the first character that cannot stand where it stands; the length of
     * the text where something is missing at its end; the first character of a number that is out of range, of a day
     * that its month does not have, and of an end that is before its start.
     */
    public int index() {
        return index;
    }

    /** The key of the reason, for a caller with words of its own. */
    public String key() {
        return key;
    }

    /** One sentence saying what is wrong and how to mend it, in English, Turkish or Azerbaijani. */
    public String reason(Locale locale) {
        return Lexicon.of(locale).phrase("error." + key, Case.PLAIN, arguments);
    }
}
