package passage.app.quiz;

/** Who answers. */
public enum QuizMode {
    /** A whole class, whose teacher shows the answers. */
    CLASS,
    /** One alone, who chooses, and is told at once. */
    ALONE;

    /** The word for it in keys of sentences. */
    String key() {
        return this == CLASS ? "class" : "alone";
    }
}
