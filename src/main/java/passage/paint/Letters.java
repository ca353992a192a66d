package passage.paint;

/**
 * Which letters of a text are drawn. Everything that measures or draws text asks here, so that all agree: control and
 * formatting characters (line ends, soft hyphens, direction marks) are nothing, and half of a surrogate pair or a
 * noncharacter is U+FFFD.
 */
public final class Letters {
    static final int REPLACEMENT = 0xFFFD;
    static final int NOTHING = -1;

    private Letters() {}

    /** Takes the letters of a text in order. */
    interface Taker {
        void take(int letter);
    }

    static void forEach(String text, Taker taker) {
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            int letter = drawn(code);
            if (letter != NOTHING) {
                taker.take(letter);
            }
        }
    }

    /** The text without the characters that are not drawn. */
    public static String drawn(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        forEach(text, drawn::appendCodePoint);
        return drawn.toString();
    }

    /** The letter that is drawn for a character, or {@link #NOTHING}. */
    static int drawn(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT -> NOTHING;
            case Character.SURROGATE -> REPLACEMENT;
            default -> (code & 0xFFFE) == 0xFFFE ? REPLACEMENT : code;
        };
    }
}
