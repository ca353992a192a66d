package passage.anchor;

import java.util.List;
import java.util.Optional;

/**
 * What became of looking for a quote in a text.
 *
 * <p>The ranges of a place leave out what interrupts it: a pull quote, a running head, a page number. Read one after the
 * other ({@link SourceText#text(List)}) they give the words as they stand in the text, its line breaks, the hyphens
 * at line ends and its kind of quotation marks included.
 */
public sealed interface Anchoring {

    /** Where the quote stands, in order; empty if it was not found, for the place of a suspect is not the quote's. */
    List<TextRange> ranges();

    /** {@code exact}, {@code approximate} or {@code orphan}, as in keys and in JSON. */
    String status();

    /**
     * Found, once: equal to the quote but for what typesetting changes.
     *
     * @param ranges the place, in order, at least one range
     */
    record Exact(List<TextRange> ranges) implements Anchoring {
        public Exact {
            ranges = List.copyOf(ranges);
        }

        @Override
        public String status() {
            return "exact";
        }
    }

    /**
     * Found, but the words differ a little. To be shown as approximate, never as verified.
     *
     * @param ranges the place, in order, at least one range
     * @param score how like the quote it is, from 0.90 up to 1, where 1 is equal
     */
    record Approximate(List<TextRange> ranges, double score) implements Anchoring {
        public Approximate {
            ranges = List.copyOf(ranges);
        }

        @Override
        public String status() {
            return "approximate";
        }
    }

    /**
     * Not found, or found in several places that nothing tells apart.
     *
     * @param suspect the nearest place, for a person to look at; it is not the place
     * @param occurrences how often the very words stand in the text: 0, or 2 and more when the quote is ambiguous
     */
    record Orphan(Optional<Suspect> suspect, int occurrences) implements Anchoring {
        @Override
        public List<TextRange> ranges() {
            return List.of();
        }

        @Override
        public String status() {
            return "orphan";
        }

        /** Whether the words were found, but too often. */
        public boolean isAmbiguous() {
            return occurrences > 1;
        }
    }

    /**
     * A place that may have been meant.
     *
     * @param ranges the place, in order, at least one range
     * @param similarity how like the quote it is, from 0 to 1
     */
    record Suspect(List<TextRange> ranges, double similarity) {
        public Suspect {
            ranges = List.copyOf(ranges);
        }
    }
}
