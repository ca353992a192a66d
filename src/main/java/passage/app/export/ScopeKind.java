package passage.app.export;

/** Which part of the timeline is wanted. */
public enum ScopeKind {
    VIEW,
    WHOLE,
    RANGE,
    LESSON
}
