package passage.export.citation;

import passage.dataset.Citation;

/**
 * Sets citations in one style and language: chapters, what appears in journals, magazines and newspapers, and what stands
 * alone, such as a conference abstract. What a citation does not say is left out, or said to be unknown where the style
 * asks for it. Setters are immutable.
 */
public sealed interface CitationSetter permits Apa, Chicago, Mla {

    /** The reference, as it stands in a list. */
    ReferenceText set(Citation citation);
}
