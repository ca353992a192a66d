package passage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import passage.anchor.Anchoring;
import passage.anchor.QuoteMatcher;
import passage.anchor.TextRange;
import passage.original.format.Pages;

/** The answer of {@code locate} in lines for a person. */
final class LocateReport {
    private final QuoteMatcher matcher;
    private final Pages pages;
    private final BiFunction<String, Object[], String> words;

    /** {@code words} gives the sentence for a key and its arguments. */
    LocateReport(QuoteMatcher matcher, Pages pages, BiFunction<String, Object[], String> words) {
        this.matcher = matcher;
        this.pages = pages;
        this.words = words;
    }

    List<String> lines(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchoring.Exact exact -> found(exact, 1);
            case Anchoring.Approximate near -> found(near, near.score());
            case Anchoring.Orphan orphan -> orphan(orphan);
        };
    }

    private List<String> found(Anchoring place, double score) {
        List<String> lines = new ArrayList<>(place(place.status(), place.ranges(), score));
        pages.cited(place.ranges()).ifPresent(page -> lines.add(words.apply("page", new Object[] {page})));
        TextRange sentence = matcher.sentenceAround(place.ranges());
        lines.addAll(place("sentence", List.of(sentence), score));
        return lines;
    }

    private List<String> orphan(Anchoring.Orphan orphan) {
        if (orphan.isAmbiguous()) {
            return List.of(words.apply("ambiguous", new Object[] {orphan.occurrences()}));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.apply(orphan.status(), new Object[0]));
        orphan.suspect().ifPresent(near -> lines.addAll(place("suspect", near.ranges(), near.similarity())));
        return lines;
    }

    /** What it is and where, then the words on one line. */
    private List<String> place(String key, List<TextRange> ranges, double score) {
        Object[] arguments = {
            String.valueOf(ranges.getFirst().start()),
            String.valueOf(ranges.getLast().end()),
            (int) Math.floor(score * 100)
        };
        TextRange whole =
                new TextRange(ranges.getFirst().start(), ranges.getLast().end());
        return List.of(words.apply(key, arguments), "    " + matcher.reading(whole));
    }
}
