package passage.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text. An ending behind an apostrophe, as in Şuşa’nın or Erdoğan’s, belongs to no word.
 *
 * @param start its first UTF-16 unit in the text
 * @param end the unit after its last
 * @param folded the word as it is looked up, never empty
 */
record Token(int start, int end, String folded) {

    /** Letters before an apostrophe from which on it sets off an ending; in O’Brien it does not. */
    private static final int SHORTEST_STEM = 2;

    /** The words of a text, in order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 7 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = endOfLetters(text, at);
            at = end > at ? word(text, at, end, tokens) : at + Character.charCount(text.codePointAt(at));
        }
        return tokens;
    }

    /** Adds the word that begins so, and tells where what follows it begins. */
    private static int word(String text, int start, int letters, List<Token> tokens) {
        int end = letters;
        int next = letters;
        if (next + 1 < text.length() && Letters.isApostrophe(text.charAt(next))) {
            next = endOfLetters(text, next + 1);
            end = letters - start < SHORTEST_STEM ? next : end;
        }
        String raw = text.substring(start, end);
        String folded = Letters.fold(end > letters ? withoutApostrophe(raw) : raw);
        if (!folded.isEmpty()) {
            tokens.add(new Token(start, end, folded));
        }
        return next;
    }

    /** The word in a text with its accents, in small letters. */
    String halfFolded(String text) {
        String raw = text.substring(start, end);
        return Letters.halfFold(withoutApostrophe(raw));
    }

    private static String withoutApostrophe(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.chars().filter(c -> !Letters.isApostrophe((char) c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static int endOfLetters(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isPartOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
