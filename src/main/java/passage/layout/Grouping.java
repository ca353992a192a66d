package passage.layout;

/** What lanes are made of. */
public enum Grouping {
    CATEGORY,
    SOURCE,
    PLACE,
    NONE
}
