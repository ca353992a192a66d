package passage.quiz;

/** What is asked for. */
public enum QuestionKind {
    /** Which of two events came first. */
    CAME_FIRST,
    /** In which order some events happened. */
    IN_ORDER,
    /** When an event happened, as a place on a timeline. */
    ON_TIMELINE,
    /** Which source the words of a passage are from. */
    WHO_SAYS
}
