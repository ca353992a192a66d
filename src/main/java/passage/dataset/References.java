package passage.dataset;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks that what an id points to is there; where it is not, the most similar id is offered. */
final class References {
    private final Dataset dataset;
    private final Findings findings;

    References(Dataset dataset, Findings findings) {
        this.dataset = dataset;
        this.findings = findings;
    }

    void category(String id, String at) {
        List<Category> described = dataset.describedCategories();
        boolean known = described.stream().anyMatch(category -> category.id().equals(id));
        require(known, id, at, "unknown.category", () -> described.stream().map(Category::id));
    }

    void name(String id, String at) {
        require(
                dataset.name(id).isPresent(),
                id,
                at,
                "unknown.name",
                () -> dataset.names().stream().map(Name::id));
    }

    void event(String id, String at) {
        require(
                dataset.event(id).isPresent(),
                id,
                at,
                "unknown.event",
                () -> dataset.events().stream().map(Event::id));
    }

    void passage(String id, String at) {
        require(
                dataset.passage(id).isPresent(),
                id,
                at,
                "unknown.passage",
                () -> dataset.passages().stream().map(Passage::id));
    }

    /** A source and, where it is known, the paragraph of its study edition. */
    void paragraph(Passage passage, String at) {
        String source = passage.source();
        dataset.source(source)
                .ifPresentOrElse(
                        known -> require(
                                known.paragraph(passage.paragraph()).isPresent(),
                                passage.paragraph(),
                                at + "/paragraph",
                                "unknown.paragraph",
                                () -> known.paragraphs().stream().map(Paragraph::id)),
                        () -> unknown(
                                source,
                                at + "/source",
                                "unknown.source",
                                dataset.sources().stream().map(Source::id)));
    }

    private void require(boolean known, String id, String at, String key, Supplier<Stream<String>> candidates) {
        if (!known) {
            unknown(id, at, key, candidates.get());
        }
    }

    private void unknown(String id, String at, String key, Stream<String> candidates) {
        Message hint = Similarity.nearest(id, candidates)
                .map(nearest -> Problems.hint("unknown", nearest))
                .orElseGet(() -> Problems.hint(key, id));
        findings.error(at, Problems.message(key, id), hint);
    }
}
