package passage.date;

import static java.util.ResourceBundle.Control.FORMAT_DEFAULT;
import static java.util.ResourceBundle.Control.getNoFallbackControl;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language. A key may have forms for a {@link Case}; where it has none, the plain one serves, which is
 * how a language that does not inflect says nothing about it.
 *
 * @param words the bundle of the language
 * @param monthKeys what the keys of month names end with
 */
record Lexicon(ResourceBundle words, String monthKeys) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Words with full month names; English where the locale's language is not Turkish or Azerbaijani. */
    static Lexicon of(Locale locale) {
        return new Lexicon(
                ResourceBundle.getBundle("passage.date.dates", locale, getNoFallbackControl(FORMAT_DEFAULT)), "");
    }

    /** The same with short month names. */
    Lexicon shortMonths() {
        return new Lexicon(words, ".short");
    }

    /** The pattern of a key, with <code>{0}</code>, <code>{1}</code> … replaced by the arguments. */
    String phrase(String key, Case form, String... arguments) {
        return PLACE.matcher(pattern(key, form))
                .replaceAll(place -> Matcher.quoteReplacement(arguments[Integer.parseInt(place.group(1))]));
    }

    private String pattern(String key, Case form) {
        String inflected = key + form.keyEnding;
        return words.getString(words.containsKey(inflected) ? inflected : key);
    }

    /** The name of a month, 1 to 12. */
    String month(int month, Case form) {
        String key = "month." + month;
        return form != Case.PLAIN && words.containsKey(key + form.keyEnding)
                ? words.getString(key + form.keyEnding)
                : words.getString(key + monthKeys);
    }

    /** The ending that a number takes in a phrase, or nothing where the language has none. */
    String suffix(String name, Case form, int number) {
        String key = "suffix." + name;
        return words.containsKey(key) || words.containsKey(key + form.keyEnding)
                ? NumberSuffix.of(pattern(key, form), number)
                : "";
    }

    /** "a", "a or b", "a, b or c": the items with commas, the last two with the phrase of the key. */
    String list(String key, List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        String before = String.join(", ", items.subList(0, items.size() - 1));
        return phrase(key, Case.PLAIN, before, items.getLast());
    }
}
