package passage.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.anchor.Anchoring;
import passage.dataset.Dataset;
import passage.dataset.Message;
import passage.dataset.Passage;
import passage.dataset.Source;

/**
 * What came of looking for the passages of one source in the user's copy of it.
 *
 * @param source which source
 * @param original the copy; empty where there is none, and then no passage was looked for
 * @param passages how many passages are taken from the source
 * @param exact how many of them stand in the copy word for word
 * @param moved those that stand there only approximately
 * @param lost those that do not stand there, or more than once
 */
public record OriginalReport(
        Source source, Optional<Original> original, int passages, int exact, List<Passage> moved, List<Passage> lost) {
    public OriginalReport {
        moved = List.copyOf(moved);
        lost = List.copyOf(lost);
    }

    /** A report for each source of a dataset that passages are taken from, in the order of the sources. */
    public static List<OriginalReport> of(Dataset dataset, Shelf shelf) {
        return dataset.sources().stream()
                .map(source -> of(source, dataset.passagesFrom(source.id()), shelf.of(source.id())))
                .filter(report -> report.passages > 0)
                .toList();
    }

    /** The report of one copy. */
    public static OriginalReport of(Dataset dataset, Original original) {
        Source source = original.source();
        return of(source, dataset.passagesFrom(source.id()), Optional.of(original));
    }

    private static OriginalReport of(Source source, List<Passage> passages, Optional<Original> original) {
        return new OriginalReport(
                source,
                original,
                passages.size(),
                original.map(Original::exact).orElse(0),
                original.map(copy -> where(passages, copy, Anchoring.Approximate.class))
                        .orElse(List.of()),
                original.map(copy -> where(passages, copy, Anchoring.Orphan.class))
                        .orElse(List.of()));
    }

    private static List<Passage> where(List<Passage> passages, Original original, Class<? extends Anchoring> kind) {
        return passages.stream()
                .filter(passage ->
                        original.place(passage).filter(kind::isInstance).isPresent())
                .toList();
    }

    /** How surely the copy is this source: the share of the passages found exactly, from 0 to 1. */
    public double confidence() {
        return original.map(Original::confidence).orElse(0.0);
    }

    /** What it comes to, in one sentence, and a sentence for each passage that is not where it should be. */
    public List<Message> sentences() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(original.map(copy -> Messages.message("report", source.label(), copy.file(), exact, passages))
                .orElseGet(() -> Messages.message("original.missing", source.label())));
        moved.forEach(passage -> sentences.add(
                Messages.message("quote.approximate", passage.quote().exact())));
        lost.forEach(passage ->
                sentences.add(Messages.message("report.lost", passage.quote().exact())));
        return List.copyOf(sentences);
    }
}
