package passage.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Source;
import passage.export.citation.Apa;
import passage.export.citation.Chicago;
import passage.export.citation.CitationSetter;
import passage.export.citation.Mla;
import passage.export.citation.ReferenceText;
import passage.export.citation.ReferenceText.Run;

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
     * @param runs as it stands in a list of references, with its italics
     * @param link to it, where it has one
     * @param language of its title, as an ISO 639 code; "" where it is not known
     */
    public record Reference(int number, String source, List<Run> runs, Optional<String> link, String language) {
        public Reference {
            runs = List.copyOf(runs);
        }

        /** The words without their italics. */
        public String text() {
            return new ReferenceText(runs).plain();
        }
    }

    /** The sources that tell of any event of a dataset. */
    public static References of(Dataset dataset, CitationStyle style, Locale locale) {
        CitationSetter setter = setter(style, locale);
        List<Source> used = dataset.sources().stream()
                .filter(source -> !dataset.passagesFrom(source.id()).isEmpty())
                .toList();
        return new References(IntStream.range(0, used.size())
                .mapToObj(i -> reference(i + 1, used.get(i), setter))
                .toList());
    }

    /** One source as it stands in a list of references, without italics. */
    public static String text(Source source, CitationStyle style, Locale locale) {
        return setter(style, locale).set(source.citation()).plain();
    }

    private static CitationSetter setter(CitationStyle style, Locale locale) {
        return switch (style) {
            case APA -> new Apa(locale);
            case CHICAGO -> new Chicago(locale);
            case MLA -> new Mla(locale);
        };
    }

    private static Reference reference(int number, Source source, CitationSetter setter) {
        String link = source.citation().link();
        return new Reference(
                number,
                source.id(),
                setter.set(source.citation()).runs(),
                Optional.of(link).filter(address -> !address.isEmpty()),
                source.citation().language());
    }

    /** The references by number. */
    public List<Reference> all() {
        return all;
    }

    /** The reference to a source, if it is among them. */
    public Optional<Reference> to(String source) {
        return all.stream().filter(one -> one.source().equals(source)).findFirst();
    }

    /** The numbers of the sources that tell of an event, ascending. */
    public List<Integer> numbers(Event event) {
        return all.stream()
                .filter(one -> event.sources().contains(one.source()))
                .map(Reference::number)
                .toList();
    }
}
