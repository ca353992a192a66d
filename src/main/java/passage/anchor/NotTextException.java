package passage.anchor;

/** The bytes are not a text a person could read: a picture, a program, a packed file. */
public final class NotTextException extends Exception {
    private static final long serialVersionUID = 1L;

    NotTextException() {
        super("the bytes are no text");
    }
}
