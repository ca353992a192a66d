package passage.date;

import java.util.Locale;

/** A few words for how sure a date is. */
record KindWords(Lexicon lexicon) {

    String phrase(EdtfDate date) {
        if (date.openStart() || date.openEnd()) {
            return lexicon.phrase("kind.open", Case.PLAIN);
        }
        String words = lexicon.phrase(key(date), Case.PLAIN);
        return date.uncertain() ? lexicon.phrase("kind.uncertain", Case.PLAIN, words) : words;
    }

    private static String key(EdtfDate date) {
        String precision = date.precision().name().toLowerCase(Locale.ROOT);
        if (date.approximate()) {
            return "kind.around." + precision;
        }
        if (date.precision() == Precision.DAY && date.uncertain()) {
            return "kind.day.uncertain";
        }
        return date instanceof DateSet set && set.choice() == DateSet.Choice.ALL_OF
                ? "kind.set.all"
                : "kind." + precision;
    }
}
