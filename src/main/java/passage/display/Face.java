package passage.display;

/** The faces of the bundled fonts. */
public enum Face {
    SANS,
    SANS_MEDIUM,
    SANS_BOLD,
    SERIF,
    SERIF_ITALIC
}
