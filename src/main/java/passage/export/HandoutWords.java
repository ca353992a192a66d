package passage.export;

import java.util.Locale;
import java.util.Optional;
import passage.dataset.Disagreement;
import passage.dataset.Message;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.layout.Words;

/** What a handout says beside the words of the dataset. */
record HandoutWords(Locale locale) {

    private static final String BUNDLE = "passage.export.handout";

    /** The sentence of a key. */
    String of(String key, Object... args) {
        return Message.of(BUNDLE, key, args).in(locale);
    }

    /** A phrase of a source between the quotation marks of the language. */
    String quoted(String phrase) {
        return of("quote", phrase);
    }

    /** On what the sources do not agree, as the timeline itself says it. */
    String disagreement(Disagreement.About about) {
        return new Words(locale).disagreement(about);
    }

    /** Where a quote stands: "Ergun 2020, section 1, paragraph 4", as finely as is known. */
    String citation(Passage passage, Optional<Source> source) {
        String label = source.map(one -> one.label().in(locale)).orElse(passage.source());
        String place = new PlaceWords(locale).of(passage, source);
        return place.isEmpty() ? label : label + ", " + place;
    }
}
