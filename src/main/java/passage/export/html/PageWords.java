package passage.export.html;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Message;
import passage.dataset.Paragraph;
import passage.dataset.Passage;
import passage.dataset.Place;
import passage.dataset.Source;

/** What a page says beside the words of the dataset. */
record PageWords(Locale locale) {

    String of(String key, Object... parts) {
        return Message.of("passage.export.page", key, parts).in(locale);
    }

    /** A sentence whose gaps the script fills. */
    String open(String key) {
        return of(key, "{0}", "{1}");
    }

    /** Where a quote stands in its source, as finely as is known: "p. 128, section 1, paragraph 4". */
    String place(Passage passage, Optional<Source> source) {
        return source.flatMap(one -> one.paragraph(passage.paragraph())).map(Paragraph::place).stream()
                .flatMap(this::parts)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> parts(Place place) {
        Stream<String> page = Stream.of(place.page())
                .filter(text -> !text.isEmpty())
                .map(text -> of("place.page", text.replace('-', '–')));
        Stream<String> paragraph =
                Stream.of(place.paragraph()).filter(number -> number > 0).map(number -> of("place.paragraph", number));
        return Stream.of(page, section(place.section()), paragraph).flatMap(parts -> parts);
    }

    /** A section has a name of its own or a number. */
    private Stream<String> section(String section) {
        return Stream.of(section)
                .filter(name -> !name.isEmpty())
                .map(name -> Character.isDigit(name.charAt(0)) ? of("place.section", name) : name);
    }
}
