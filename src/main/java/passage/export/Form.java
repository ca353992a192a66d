package passage.export;

/** What is made of the timeline on paper; only PDF knows others than {@link #PICTURE}. */
public enum Form {
    /** One picture of the size asked for. */
    PICTURE,
    /** That picture cut into sheets of A4, to be glued together to a poster. */
    TILES,
    /** Sheets of A4 for students: a small picture, then the events with their quotes. */
    HANDOUT,
    /** The same with the dates to be filled in, and a key on the last sheet. */
    HANDOUT_WITH_BLANKS
}
