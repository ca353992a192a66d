package passage.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Disagreement;
import passage.dataset.Message;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Place;
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
        Stream<String> place = source.flatMap(one -> one.paragraph(passage.paragraph())).map(Paragraph::place).stream()
                .flatMap(this::place);
        return Stream.concat(Stream.of(label), place).collect(Collectors.joining(", "));
    }

    private Stream<String> place(Place place) {
        Optional<String> page = Optional.of(place.page())
                .filter(text -> !text.isEmpty())
                .map(text -> of("place.page", text.replace('-', '–')));
        Optional<String> paragraph = Optional.of(place.paragraph())
                .filter(number -> number > 0)
                .map(number -> of("place.paragraph", number));
        return Stream.of(page, section(place.section()), paragraph).flatMap(Optional::stream);
    }

    /** A section has a name of its own or a number. */
    private Optional<String> section(String section) {
        if (section.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Character.isDigit(section.charAt(0)) ? of("place.section", section) : section);
    }
}
