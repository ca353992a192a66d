package passage.original;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import passage.anchor.QuoteMatcher;
import passage.anchor.TextRange;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.dataset.Severity;

/** Looks for dated sentences of the originals that no passage touches. */
final class CoverageCheck {
    private static final int SHOWN = 8;

    private final Reading reading;
    private final Shelf shelf;
    private final DatedWords datedWords = DatedWords.load();
    private final SortedMap<String, Coverage> sources = new TreeMap<>();
    private final List<Problem> left = new ArrayList<>();

    CoverageCheck(Reading reading, Shelf shelf) {
        this.reading = reading;
        this.shelf = shelf;
    }

    CoverageReport check() {
        CoverageIgnore ignore = CoverageIgnore.read(reading, shelf);
        shelf.all()
                .forEach(original -> check(original, ignore.in(original.source().id())));
        List<Problem> problems = new ArrayList<>(ignore.problems());
        problems.addAll(left);
        return new CoverageReport(sources, problems);
    }

    private void check(Original original, List<TextRange> ignored) {
        String source = original.source().id();
        QuoteMatcher matcher = original.matcher();
        List<TextRange> passages = passages(original);
        int dated = 0;
        int covered = 0;
        int excused = 0;
        for (TextRange sentence : matcher.sentences()) {
            String words = matcher.reading(sentence);
            if (!datedWords.areIn(words)) {
                continue;
            }
            dated++;
            if (touches(sentence, passages)) {
                covered++;
            } else if (touches(sentence, ignored)) {
                excused++;
            } else {
                tell(original, sentence.start(), words);
            }
        }
        sources.put(source, new Coverage(dated, covered, excused));
    }

    private static boolean touches(TextRange sentence, List<TextRange> ranges) {
        return ranges.stream().anyMatch(sentence::overlaps);
    }

    private static List<TextRange> passages(Original original) {
        return original.places().values().stream()
                .flatMap(place -> place.ranges().stream())
                .toList();
    }

    /** Tells of a sentence by its first words: a list of whole sentences would be a copy of the original. */
    private void tell(Original original, int offset, String sentence) {
        String first = Letters.of(sentence).words(0, SHOWN);
        left.add(new Problem(
                Severity.ERROR,
                original.file().toString(),
                LineNumber.of(original.text().text(), offset),
                1,
                "",
                Messages.message("uncovered", original.source().id(), offset, first),
                Messages.hint("uncovered")));
    }
}
