package passage.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import passage.dataset.Citation;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Source;

/** The sources of some events as a numbered list, in the order of the dataset; the numbers stand beside the events. */
public final class References {

    private final List<Reference> all;

    private References(List<Reference> all) {
        this.all = all;
    }

    /**
     * One source.
     *
     * @param number from 1
     * @param text as it stands in a list of references
     * @param link to it, where it has one
     */
    public record Reference(int number, String source, String text, Optional<String> link) {}

    /** The sources that tell of any event of a dataset. */
    public static References of(Dataset dataset, CitationStyle style, Locale locale) {
        List<Source> used = dataset.sources().stream()
                .filter(source -> !dataset.passagesFrom(source.id()).isEmpty())
                .toList();
        return new References(IntStream.range(0, used.size())
                .mapToObj(i -> reference(i + 1, used.get(i), style, locale))
                .toList());
    }

    private static Reference reference(int number, Source source, CitationStyle style, Locale locale) {
        Citation citation = source.citation();
        return new Reference(
                number,
                source.id(),
                citation.full(locale),
                Optional.of(citation.link()).filter(link -> !link.isEmpty()));
    }

    /** The references by number. */
    public List<Reference> all() {
        return all;
    }

    /** The numbers of the sources that tell of an event, ascending. */
    public List<Integer> numbers(Event event) {
        return all.stream()
                .filter(one -> event.sources().contains(one.source()))
                .map(Reference::number)
                .toList();
    }
}
