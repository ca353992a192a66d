package passage.original;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as nothing but its letters and digits, all small: neither case, punctuation, spaces nor hyphens tell it from
 * another with the same words.
 *
 * @param text the letters and digits
 * @param ends where each word ends among them; a word is a piece between spaces that has any
 * @param words the words as written
 */
record Letters(String text, List<Integer> ends, List<String> words) {
    private static final String DOT_ABOVE = "\u0307";

    static Letters of(String text) {
        StringBuilder letters = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : text.split("[\\s\\p{Z}]+")) {
            String folded = folded(word);
            if (!folded.isEmpty()) {
                letters.append(folded);
                ends.add(letters.length());
                words.add(word);
            }
        }
        return new Letters(letters.toString(), List.copyOf(ends), List.copyOf(words));
    }

    int start(int word) {
        return word == 0 ? 0 : ends.get(word - 1);
    }

    /** The first words of the text from one on, as written. */
    String words(int from, int count) {
        return String.join(" ", words.subList(from, Math.min(words.size(), from + count)));
    }

    /** Dotted and dotless i are the same: which of them a capital stands for depends on the language. */
    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace(DOT_ABOVE, "")
                .replace('ı', 'i')
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
