package passage.original.format;

import passage.anchor.SourceText;

/**
 * What was taken out of a file.
 *
 * @param text its text; of a format that is not plain text with an empty line between paragraphs
 * @param pages on which page what stands
 */
public record Extract(SourceText text, Pages pages) {}
