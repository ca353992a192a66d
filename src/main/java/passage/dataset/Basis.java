package passage.dataset;

/** How well a source supports the date of one of its passages. */
public enum Basis {
    /** The source says the date. */
    STATED,
    /** The date follows from the source, by a way told in the passage's note. */
    INFERRED,
    /** The source gives the time roughly. */
    APPROXIMATE,
    /** The source tells the event and does not date it. */
    NONE;

    /** The word used for it in the data files. */
    public String code() {
        return Code.of(this);
    }
}
