package passage.search;

import java.text.Normalizer;
import java.util.Locale;
import passage.lesson.PlainLetters;

/**
 * What is the same letter to somebody who searches. Folded, a word is in small letters without accents; all four of İ, I,
 * ı and i are one letter, and ə is e, as in Turkish. Half folded, only its case is undone, by the same rule for i.
 */
final class Letters {
    private static final int ASCII = 0x80;

    private Letters() {}

    /** The word as it is looked up. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word.length());
        PlainLetters.of(word)
                .codePoints()
                .filter(letter -> !isFormat(letter))
                .forEach(letter -> append(letter, folded));
        return folded.toString();
    }

    /** The word with its accents, in small letters. */
    static String halfFold(String word) {
        if (isPlain(word)) {
            return word;
        }
        String dotted = word.replace('\u0130', 'i').replace('I', 'i').replace('\u0131', 'i');
        return Normalizer.normalize(dotted.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** Whether a character can stand in a word. */
    static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint >= ASCII && (isMark(codePoint) || isFormat(codePoint));
    }

    /** Whether it is a kind of apostrophe, which sets off an ending from a name. */
    static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '\u2018', '\u2019', '\u02BC', '\u02BB', '`', '\u00B4' -> true;
            default -> false;
        };
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= ASCII || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /** Letters that are not made of another one and an accent, as they are written without the key for them. */
    private static void append(int letter, StringBuilder folded) {
        switch (letter) {
            case '\u01DD' -> folded.append('e');
            case '\u00DF' -> folded.append("ss");
            case '\u00E6' -> folded.append("ae");
            case '\u0153' -> folded.append("oe");
            case '\u00F8' -> folded.append('o');
            case '\u0142' -> folded.append('l');
            case '\u0111', '\u00F0' -> folded.append('d');
            case '\u00FE' -> folded.append("th");
            default -> folded.appendCodePoint(letter);
        }
    }
}
