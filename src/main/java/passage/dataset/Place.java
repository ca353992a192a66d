package passage.dataset;

/**
 * Where a paragraph stands in the original.
 *
 * @param section the original's own section name or number, or ""
 * @param paragraph the paragraph's number within the section, from 1; 0 where it is not known
 * @param page the page or pages as printed, or ""
 */
public record Place(String section, int paragraph, String page) {
    /** For a paragraph of which nobody has said where it stands. */
    static final Place UNKNOWN = new Place("", 0, "");
}
