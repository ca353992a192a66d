package passage.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Event;
import passage.dataset.Message;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.date.DateFormatter;
import passage.display.Colour;
import passage.display.Face;
import passage.display.Font;
import passage.layout.Theme;
import passage.slides.SlidePart.Run;

/**
 * What all slides of a deck share.
 *
 * @param references the numbered sources; empty where none are asked for, and then sources are named without numbers
 */
record Deck(
        Content content, ExportRequest request, Optional<References> references, DeckText text, DeckPicture pictures) {

    private static final String WORDS = "passage.export.words";

    Theme theme() {
        return request.theme();
    }

    Locale locale() {
        return request.locale();
    }

    /** A sentence of the program's own. */
    String sentence(String key, Object... args) {
        return Message.of(WORDS, key, args).in(locale());
    }

    /** A picture of some time in words, for who cannot see it. */
    String description(String time, List<Event> events) {
        String told = events.stream()
                .map(event -> date(event) + " " + event.title().in(locale()))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? sentence("deck.picture.empty", time) : sentence("deck.picture", time, told);
    }

    /** A date in words, its months short. */
    String date(Event event) {
        return DateFormatter.of(locale()).formatShort(event.date());
    }

    /** Words in the language of the deck. */
    Run run(String words, Face face, double size, Colour colour) {
        return Run.of(words, new Font(face, size), colour, locale());
    }

    /** A source as it is called in short, with its number. */
    String source(String id) {
        String label = content.dataset().labelOf(id, locale());
        return number(id).map(number -> "[" + number + "] " + label).orElse(label);
    }

    /** The source of a passage, and where in it the passage stands. */
    String source(Passage passage) {
        String place = new PlaceWords(locale()).of(passage, content.dataset().source(passage.source()));
        return place.isEmpty() ? source(passage.source()) : source(passage.source()) + ", " + place;
    }

    /** Sources each once, in the order of their numbers; such as nobody describes come last. */
    Stream<String> inOrder(Collection<String> sources) {
        List<String> known =
                content.dataset().sources().stream().map(Source::id).toList();
        return Stream.concat(
                known.stream().filter(sources::contains),
                sources.stream().filter(id -> !known.contains(id)).distinct().sorted());
    }

    private Optional<Integer> number(String source) {
        return references.flatMap(list -> list.to(source)).map(References.Reference::number);
    }

    /** The numbers of the sources that tell of an event, as they stand behind it; "" where there are none. */
    String numbers(Event event) {
        List<Integer> numbers = references.map(list -> list.numbers(event)).orElse(List.of());
        return numbers.isEmpty()
                ? ""
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(",\u00a0", " [", "]"));
    }

    /** A passage as its source has it, in quotation marks. */
    static String quote(Passage passage) {
        return "“" + passage.quote().exact() + "”";
    }

    /** The passage in the reader's language, where it is written in another. */
    Optional<String> gloss(Passage passage) {
        return passage.gloss()
                .filter(gloss -> gloss.has(locale().getLanguage()))
                .map(gloss -> gloss.in(locale()));
    }

    /** The language that a passage is written in; the deck's own where nobody says. */
    Locale language(Passage passage) {
        return content.dataset().languageOf(passage).map(Locale::of).orElse(locale());
    }
}
