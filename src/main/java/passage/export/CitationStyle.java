package passage.export;

/** How references are set. */
public enum CitationStyle {
    /** American Psychological Association, 7th edition. */
    APA,
    /** Chicago Manual of Style, 17th edition, author and date. */
    CHICAGO,
    /** Modern Language Association, 9th edition. */
    MLA
}
