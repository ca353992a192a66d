package passage.original;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passage.anchor.Anchoring;
import passage.anchor.QuoteMatcher;
import passage.anchor.SourceText;
import passage.anchor.TextRange;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.original.format.Pages;

/**
 * The user's copy of a source, with every passage of that source looked for in it.
 *
 * @param content the file it was read from
 * @param source which source it is
 * @param matcher its text, prepared for finding quotes and sentences in it
 * @param places by the id of the passage, what became of looking for it
 */
public record Original(FileText content, Source source, QuoteMatcher matcher, Map<String, Anchoring> places) {
    public Original {
        places = Map.copyOf(places);
    }

    /** Where it lies. */
    public Path file() {
        return content.file();
    }

    /** On which page of it what stands. */
    public Pages pages() {
        return content.pages();
    }

    /** The page or pages a passage stands on, as they are cited; empty where it is not found or the file has no pages. */
    public Optional<String> page(Passage passage) {
        return place(passage).flatMap(place -> pages().cited(place.ranges()));
    }

    /** Its text. */
    public SourceText text() {
        return matcher.source();
    }

    /** What became of looking for a passage in it; empty if it is not one of this source. */
    public Optional<Anchoring> place(Passage passage) {
        return Optional.ofNullable(places.get(passage.id()));
    }

    /** From the start of the sentence a place begins in to the end of the one it ends in. */
    public TextRange sentenceAround(List<TextRange> place) {
        return matcher.sentenceAround(place);
    }

    /** How many passages were found exactly. */
    public int exact() {
        return (int) places.values().stream()
                .filter(Anchoring.Exact.class::isInstance)
                .count();
    }

    /** The share of the passages that were found exactly, from 0 to 1: how surely it is this source. */
    public double confidence() {
        return places.isEmpty() ? 0 : (double) exact() / places.size();
    }
}
