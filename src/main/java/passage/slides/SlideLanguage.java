package passage.slides;

import java.util.Locale;
import java.util.Map;

/** Names languages as presentation programs do, which know none without a country. */
final class SlideLanguage {

    private static final Map<String, String> TAGS = Map.of("en", "en-GB", "tr", "tr-TR", "az", "az-Latn-AZ");

    private SlideLanguage() {}

    static String tag(Locale language) {
        return TAGS.getOrDefault(language.getLanguage(), language.toLanguageTag());
    }
}
