package passage.dataset;

/** How much a problem matters. */
public enum Severity {
    /** Something is missing or wrong, and {@code check} fails. */
    ERROR,
    /** Worth knowing; nothing in the data needs to change. */
    WARNING;

    /** The word used for it in lists and JSON. */
    public String code() {
        return Code.of(this);
    }
}
