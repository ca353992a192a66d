package passage.original.format;

/** Markup that is not well formed. */
final class MarkupException extends Exception {
    private static final long serialVersionUID = 1L;

    MarkupException(Throwable cause) {
        super(cause);
    }
}
