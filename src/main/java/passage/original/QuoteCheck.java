package passage.original;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import passage.anchor.Anchoring;
import passage.anchor.TextRange;
import passage.dataset.Findings;
import passage.dataset.Message;
import passage.dataset.Passage;
import passage.dataset.Places;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.dataset.Source;

/** Holds every passage of a dataset against the originals at hand. */
public final class QuoteCheck {
    private final Reading reading;
    private final Shelf shelf;
    private final Findings findings = new Findings(Places.EVENTS);
    private int exact;
    private int approximate;
    private int orphan;

    private QuoteCheck(Reading reading, Shelf shelf) {
        this.reading = reading;
        this.shelf = shelf;
    }

    /** What came of it. A source whose passages cannot be looked for, because there is no original of it, is an error. */
    public static QuoteReport check(Reading reading, Shelf shelf) {
        return new QuoteCheck(reading, shelf).check();
    }

    private QuoteReport check() {
        List<Problem> problems = new ArrayList<>();
        reading.dataset().sources().forEach(source -> problems.addAll(missing(source)));
        problems.addAll(unusable(shelf));
        reading.places().forEachPassage(reading.dataset(), this::check);
        problems.addAll(findings.located(reading.dataset().folder()));
        return new QuoteReport(exact, approximate, orphan, problems);
    }

    private List<Problem> missing(Source source) {
        if (shelf.of(source.id()).isPresent()
                || reading.dataset().passagesFrom(source.id()).isEmpty()) {
            return List.of();
        }
        Findings missing = new Findings(reading.places().fileOf(source));
        missing.error("", Messages.message("original.missing", source.label()), Messages.hint("original.missing"));
        return missing.unlocated();
    }

    /**
     * The files that lie where originals are looked for, or are remembered, and cannot be used, and what those lack that
     * have changed; each a warning.
     */
    public static List<Problem> unusable(Shelf shelf) {
        List<Problem> problems = new ArrayList<>();
        shelf.unusable().forEach((file, why) -> problems.addAll(unusable(file, why)));
        shelf.changes().forEach(report -> problems.addAll(changed(report)));
        return problems;
    }

    private static List<Problem> changed(ChangeReport report) {
        Findings changed = new Findings(report.original().file().toString());
        changed.warning("", report.sentence(), Messages.hint("changed"));
        report.changes().stream()
                .filter(ChangeReport.Change::isWorse)
                .forEach(change -> changed.warning("", change.sentence(), Messages.hint("changed")));
        return changed.unlocated();
    }

    private static List<Problem> unusable(Path file, Message why) {
        Findings unusable = new Findings(file.toString());
        unusable.warning("", why, Messages.hint(Files.exists(file) ? "unusable" : "missing"));
        return unusable.unlocated();
    }

    private void check(Passage passage, String at) {
        shelf.of(passage.source()).ifPresent(original -> {
            switch (original.places().get(passage.id())) {
                case Anchoring.Exact _ -> exact++;
                case Anchoring.Approximate(List<TextRange> ranges, double _) -> {
                    approximate++;
                    findings.error(
                            at + "/quote",
                            Messages.message(
                                    "quote.approximate", passage.quote().exact()),
                            nearest(original, ranges));
                }
                case Anchoring.Orphan lost -> {
                    orphan++;
                    tellOrphan(passage, at + "/quote", lost, original);
                }
            }
        });
    }

    private void tellOrphan(Passage passage, String at, Anchoring.Orphan orphan, Original original) {
        String quote = passage.quote().exact();
        if (orphan.isAmbiguous()) {
            findings.error(
                    at,
                    Messages.message("quote.ambiguous", quote, orphan.occurrences()),
                    Messages.hint("quote.ambiguous"));
        } else {
            findings.error(
                    at,
                    Messages.message("quote.orphan", quote),
                    orphan.suspect()
                            .map(suspect -> nearest(original, suspect.ranges()))
                            .orElseGet(() -> Messages.hint("quote.orphan")));
        }
    }

    private static Message nearest(Original original, List<TextRange> ranges) {
        String words = original.text().text(ranges).strip().replaceAll("\\s+", " ");
        return original.pages()
                .cited(ranges)
                .map(page -> Messages.message("nearest.page", page, words))
                .orElseGet(() -> Messages.message(
                        "nearest",
                        LineNumber.of(original.text().text(), ranges.getFirst().start()),
                        words));
    }
}
