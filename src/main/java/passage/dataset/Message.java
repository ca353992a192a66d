package passage.dataset;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for people that is chosen now and worded later, in the reader's language.
 *
 * @param bundle the base name of the resource bundle that holds it
 * @param key its key there
 * @param args what is put into its gaps; a {@link Wording} among them is itself worded in the reader's language
 */
public record Message(String bundle, String key, List<Object> args) implements Wording {
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    public Message {
        args = List.copyOf(args);
    }

    /** A sentence of a bundle. */
    public static Message of(String bundle, String key, Object... args) {
        return new Message(bundle, key, List.of(args));
    }

    @Override
    public String in(Locale locale) {
        String pattern = ResourceBundle.getBundle(bundle, locale, ENGLISH_ELSE).getString(key);
        Object[] words = args.stream().map(arg -> worded(arg, locale)).toArray();
        return new MessageFormat(pattern, locale).format(words);
    }

    /** Numbers are positions and counts that people look up again, so they are never grouped as in 1,024. */
    private static Object worded(Object arg, Locale locale) {
        return arg instanceof Wording wording ? wording.in(locale) : String.valueOf(arg);
    }
}
