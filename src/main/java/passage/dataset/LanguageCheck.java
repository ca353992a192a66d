package passage.dataset;

import java.util.List;

/** Checks that every text for people is written in every language of the list. */
final class LanguageCheck {
    private static final String GLOSS = "/gloss";

    private final List<String> languages;

    LanguageCheck(Reading reading) {
        // English is demanded by the schemas, whatever the list says of itself.
        this.languages = listed(reading).stream()
                .filter(language -> !language.equals("en"))
                .toList();
    }

    /** The languages the list is written in; none where the file that would say so broke off, which is told already. */
    static List<String> listed(Reading reading) {
        return reading.places().isComplete(DataFiles.TIMELINE)
                ? reading.dataset().languages()
                : List.of();
    }

    /** Checks one text; a gloss is held against the language of its quote instead, see {@link PassageCheck}. */
    void check(String pointer, LocalizedText text, Findings findings) {
        List<String> missing =
                languages.stream().filter(language -> !text.has(language)).toList();
        if (!missing.isEmpty() && !pointer.endsWith(GLOSS)) {
            findings.error(pointer, "languages", String.join(", ", missing));
        }
    }
}
