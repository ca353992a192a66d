/**
 * A place in a text, and finding it again.
 *
 * <p>A short quote is looked for in a source text as a reader would: line ends, hyphens set by a typesetter, the kind of
 * quotation mark, page numbers and pull quotes do not matter; every letter, accent and capital does. Nothing here ever
 * guesses silently: a quote is {@linkplain passage.anchor.Anchoring.Exact found}, {@linkplain
 * passage.anchor.Anchoring.Approximate probably found}, or {@linkplain passage.anchor.Anchoring.Orphan not found}.
 *
 * <p>Offsets are UTF-16 units of the decoded text, ranges are half-open. All values are immutable and safe to share
 * between threads.
 */
package passage.anchor;
