package passage.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks that what an id points to is there; where it is not, the most similar id is offered. Nothing is told where the
 * file it would stand in broke off: that is told already.
 */
public final class References {
    private final Dataset dataset;
    private final Places places;
    private final Findings findings;

    References(Reading reading, Findings findings) {
        this.dataset = reading.dataset();
        this.places = reading.places();
        this.findings = findings;
    }

    /** References of a file that is read beside the dataset; what is wrong is told where {@code root} was read from. */
    public static References from(JsonItem root, Reading reading) {
        return new References(reading, root.findings());
    }

    void category(String id, String at) {
        List<Category> described = dataset.describedCategories();
        boolean known = described.stream().anyMatch(category -> category.id().equals(id));
        require(
                known || !complete(DataFiles.TIMELINE),
                id,
                at,
                "unknown.category",
                () -> described.stream().map(Category::id));
    }

    void name(String id, String at) {
        boolean known = dataset.name(id).isPresent() || !complete(DataFiles.NAMES);
        require(known, id, at, "unknown.name", () -> dataset.names().stream().map(Name::id));
    }

    /** Tells where no event of the dataset has that id; it stands at the JSON pointer {@code at}. */
    public void event(String id, String at) {
        boolean known = dataset.event(id).isPresent() || !complete(DataFiles.EVENTS);
        require(known, id, at, "unknown.event", () -> dataset.events().stream().map(Event::id));
    }

    /** Tells where no passage of the dataset has that id. */
    public void passage(String id, String at) {
        boolean known = dataset.passage(id).isPresent() || !complete(DataFiles.EVENTS);
        require(
                known,
                id,
                at,
                "unknown.passage",
                () -> dataset.passages().stream().map(Passage::id));
    }

    /** Tells where no source of the dataset has that id. */
    public void source(String id, String at) {
        boolean known = dataset.source(id).isPresent() || !complete(DataFiles.SOURCES);
        require(
                known,
                id,
                at,
                "unknown.source",
                () -> dataset.sources().stream().map(Source::id));
    }

    /** Tells where a source that is known has no paragraph of that id. */
    public void paragraph(String source, String id, String at) {
        dataset.source(source).ifPresent(known -> {
            boolean there = known.paragraph(id).isPresent();
            require(
                    there,
                    id,
                    at,
                    "unknown.paragraph",
                    () -> known.paragraphs().stream().map(Paragraph::id));
        });
    }

    private boolean complete(String fileOrFolder) {
        return places.isComplete(fileOrFolder);
    }

    private void require(boolean known, String id, String at, String key, Supplier<Stream<String>> candidates) {
        if (!known) {
            unknown(id, at, key, candidates.get());
        }
    }

    private void unknown(String id, String at, String key, Stream<String> candidates) {
        Optional<String> nearest = findings.isFull() ? Optional.empty() : Similarity.nearest(id, candidates);
        Message hint = nearest.map(other -> Problems.hint("unknown", other)).orElseGet(() -> Problems.hint(key, id));
        findings.error(at, Problems.message(key, id), hint);
    }
}
