package passage.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One text for people, in the three languages of the program. A language in which it is not written yet is "".
 *
 * @param en English
 * @param tr Turkish
 * @param az Azerbaijani
 */
public record LocalizedText(String en, String tr, String az) implements Wording {
    /** The languages a text can be written in, as ISO 639-1 codes. */
    public static final List<String> LANGUAGES = List.of("en", "tr", "az");

    /** A text that is written in no language. */
    public static final LocalizedText EMPTY = new LocalizedText("", "", "");

    /** A text in English alone. */
    public static LocalizedText of(String english) {
        return new LocalizedText(english, "", "");
    }

    /** The text for readers of {@code locale}'s language; see {@link #in(String)}. */
    @Override
    public String in(Locale locale) {
        return in(locale.getLanguage());
    }

    /**
     * The text in a language, else in English, else in whichever language it has; "" only for {@link #EMPTY}.
     *
     * @param language an ISO 639-1 code
     */
    public String in(String language) {
        return Stream.of(written(language), en, tr, az)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether the text is written in that very language. */
    public boolean has(String language) {
        return !written(language).isEmpty();
    }

    /** The same text with other words in a language it can be written in. */
    public LocalizedText with(String language, String words) {
        return switch (language) {
            case "en" -> new LocalizedText(words, tr, az);
            case "tr" -> new LocalizedText(en, words, az);
            case "az" -> new LocalizedText(en, tr, words);
            default -> this;
        };
    }

    /** The words in that very language, or "". */
    public String written(String language) {
        return switch (language) {
            case "en" -> en;
            case "tr" -> tr;
            case "az" -> az;
            default -> "";
        };
    }
}
