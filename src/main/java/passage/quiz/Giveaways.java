package passage.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Citation;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.date.DateFormatter;
import passage.date.EdtfDate;

/**
 * What would tell an answer before it is given. Such events and passages are not asked for: a title with a hole where its
 * year was would tell that there is one. All languages count, so that a quiz is the same in each.
 */
final class Giveaways {
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");
    /** A century may be written in Roman numerals; one letter alone may be a name. */
    private static final Pattern ROMAN = Pattern.compile("\\b[XVI]{2,}\\b");

    private static final int SHORTEST = 3;
    private static final Set<String> ORDER_WORDS = orderWords();

    private final Set<String> sourceNames;

    Giveaways(Dataset dataset) {
        sourceNames = dataset.sources().stream()
                .flatMap(Giveaways::names)
                .flatMap(name -> Words.of(name).stream())
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Source source) {
        Stream<Citation.Contributor> people =
                Stream.concat(source.citation().authors().stream(), source.citation().editors().stream());
        return Stream.concat(all(source.label()), people.map(Citation.Contributor::family));
    }

    /** Whether a title tells when its event was: a number of any kind, or a word of the date as it is written. */
    static boolean titleTellsDate(Event event) {
        Stream<EdtfDate> dates = Stream.concat(
                Stream.of(event.date()), event.passages().stream().flatMap(passage -> passage.date().stream()));
        Set<String> told = dates.flatMap(Giveaways::written)
                .flatMap(words -> Words.of(words).stream())
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
        return all(event.title()).anyMatch(title -> tellsDate(title, told));
    }

    private static boolean tellsDate(String title, Set<String> date) {
        Set<String> words = Words.of(title);
        return NUMBER.matcher(title).find()
                || ROMAN.matcher(title).find()
                || date.stream().anyMatch(word -> Words.stands(word, words));
    }

    private static Stream<String> written(EdtfDate date) {
        return LocalizedText.LANGUAGES.stream()
                .map(language -> DateFormatter.of(Locale.of(language)).format(date));
    }

    /** Whether a title tells where in a row its event stands, as that of a first or second war. */
    static boolean titleTellsOrder(Event event) {
        return all(event.title()).flatMap(title -> Words.of(title).stream()).anyMatch(ORDER_WORDS::contains);
    }

    /** Whether the quote, its gloss or the title of its event names any of the sources. */
    boolean namesSource(Event event, Passage passage) {
        LocalizedText gloss = passage.gloss().orElse(LocalizedText.EMPTY);
        Set<String> words = Stream.of(Stream.of(passage.quote().exact()), all(gloss), all(event.title()))
                .flatMap(texts -> texts)
                .flatMap(text -> Words.of(text).stream())
                .collect(Collectors.toSet());
        return sourceNames.stream().anyMatch(name -> Words.stands(name, words));
    }

    private static Stream<String> all(LocalizedText text) {
        return Stream.of(text.en(), text.tr(), text.az());
    }

    private static Set<String> orderWords() {
        try (InputStream in = Giveaways.class.getResourceAsStream("order-words.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return Words.of(String.join(" ", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
