package passage.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Message;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Place;
import passage.dataset.Source;

/** Says where a quote stands in its source, as finely as is known: "p. 128, section 1, paragraph 4". */
public final class PlaceWords {
    private final Locale locale;

    /** Words in a language. */
    public PlaceWords(Locale locale) {
        this.locale = locale;
    }

    /** The place, or "" where nothing is known of it. */
    public String of(Passage passage, Optional<Source> source) {
        return source.flatMap(one -> one.paragraph(passage.paragraph())).map(Paragraph::place).stream()
                .flatMap(this::parts)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> parts(Place place) {
        Stream<String> page = Stream.of(place.page())
                .filter(text -> !text.isEmpty())
                .map(text -> worded("place.page", text.replace('-', '–')));
        Stream<String> paragraph = Stream.of(place.paragraph())
                .filter(number -> number > 0)
                .map(number -> worded("place.paragraph", number));
        return Stream.of(page, section(place.section()), paragraph).flatMap(parts -> parts);
    }

    /** A section has a name of its own or a number. */
    private Stream<String> section(String section) {
        return Stream.of(section)
                .filter(name -> !name.isEmpty())
                .map(name -> Character.isDigit(name.charAt(0)) ? worded("place.section", name) : name);
    }

    private String worded(String key, Object part) {
        return Message.of("passage.export.words", key, part).in(locale);
    }
}
