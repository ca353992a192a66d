package passage.paint;

/**
 * Which letters of a text are drawn. Everything that measures or draws text asks here, so that all agree: control and
 * formatting characters (line ends, soft hyphens, direction marks) are nothing, and half of a surrogate pair or a
 * noncharacter is U+FFFD.
 */
public final class Letters {
    static final int REPLACEMENT = 0xFFFD;

    private Letters() {}

    /** Takes the letters of a text in order. */
    interface Taker {
        void take(int letter);
    }

    static void forEach(String text, Taker taker) {
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            if (isDrawn(code)) {
                taker.take(isCharacter(code) ? code : REPLACEMENT);
            }
        }
    }

    /** The text without the characters that are not drawn. */
    public static String drawn(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        forEach(text, drawn::appendCodePoint);
        return drawn.toString();
    }

    private static boolean isDrawn(int code) {
        int type = Character.getType(code);
        return type != Character.CONTROL && type != Character.FORMAT;
    }

    private static boolean isCharacter(int code) {
        return Character.getType(code) != Character.SURROGATE && (code & 0xFFFE) != 0xFFFE;
    }
}
