package passage.anchor;

import java.util.regex.Pattern;

/**
 * A quote and what stands around it: the TextQuoteSelector of the W3C Web Annotation model.
 *
 * @param exact the quoted words
 * @param prefix the words right before them, "" where none are given
 * @param suffix the words right after them, "" where none are given
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Takes a missing part for an empty one. */
    public TextQuoteSelector {
        exact = exact == null ? "" : exact;
        prefix = prefix == null ? "" : prefix;
        suffix = suffix == null ? "" : suffix;
    }

    /** A quote without its surroundings. */
    public static TextQuoteSelector of(String exact) {
        return new TextQuoteSelector(exact, "", "");
    }

    /** Whether nothing is quoted: no letter, digit or sign but spaces and dashes. Such a quote is found nowhere. */
    public boolean isEmpty() {
        return NormalizedText.of(exact).isEmpty();
    }

    /** The number of words quoted: pieces between spaces that hold a letter or a digit. */
    public int words() {
        return (int) SPACES.splitAsStream(exact)
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
