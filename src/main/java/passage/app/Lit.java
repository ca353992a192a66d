package passage.app;

import java.util.List;
import java.util.Optional;
import passage.anchor.Anchoring;
import passage.anchor.TextRange;
import passage.dataset.Passage;
import passage.original.Original;

/**
 * What is lit for a passage.
 *
 * @param phrase where the quote stands in the original, or the nearest place if it was not found; empty in the study edition
 * @param sentence the sentence around it
 * @param exact whether the quote stands there word for word
 */
public record Lit(Optional<Passage> passage, List<TextRange> phrase, List<TextRange> sentence, boolean exact) {

    /** Nothing of an original, for there is none or it is not read. */
    public static Lit inStudyEdition(Optional<Passage> passage) {
        return new Lit(passage, List.of(), List.of(), true);
    }

    /** Where a passage stands in an original, if it does. */
    public static Lit in(Original original, Optional<Passage> passage) {
        Optional<Anchoring> anchoring = passage.flatMap(original::place);
        List<TextRange> phrase = anchoring.map(Lit::ranges).orElse(List.of());
        List<TextRange> sentence = phrase.isEmpty() ? List.of() : List.of(original.sentenceAround(phrase));
        boolean exact = anchoring.filter(Anchoring.Exact.class::isInstance).isPresent();
        return new Lit(passage, phrase, sentence, exact);
    }

    /** A place that is not the quote's own is lit as approximate and never as found. */
    private static List<TextRange> ranges(Anchoring anchoring) {
        return anchoring instanceof Anchoring.Orphan orphan
                ? orphan.suspect().map(Anchoring.Suspect::ranges).orElse(List.of())
                : anchoring.ranges();
    }
}
