package passage.dataset;

import java.util.List;
import java.util.Optional;

/** Checks that who cannot read the language of a quote finds it in his own. */
final class GlossCheck {
    private final Dataset dataset;
    private final List<String> languages;
    private final Findings findings;

    GlossCheck(Reading reading, Findings findings) {
        this.dataset = reading.dataset();
        this.languages = LanguageCheck.listed(reading);
        this.findings = findings;
    }

    void check(Passage passage, String at) {
        LocalizedText gloss = passage.gloss().orElse(LocalizedText.EMPTY);
        language(passage).ifPresent(own -> {
            List<String> missing = languages.stream()
                    .filter(language -> !language.equals(own) && !gloss.has(language))
                    .toList();
            if (!missing.isEmpty()) {
                String there = passage.gloss().isPresent() ? at + "/gloss" : at;
                findings.error(there, "gloss", String.join(", ", missing));
            }
        });
    }

    /** The language of the quote; unknown where its paragraph is, which is told of elsewhere. */
    private Optional<String> language(Passage passage) {
        return dataset.source(passage.source())
                .flatMap(source -> source.paragraph(passage.paragraph()))
                .map(Paragraph::lang)
                .filter(language -> !language.isEmpty());
    }
}
