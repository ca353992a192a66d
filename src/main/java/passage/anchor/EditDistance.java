package passage.anchor;

/** The number of letters to change, drop or add (Levenshtein 1965), by one row of the table (Wagner and Fischer 1974). */
public final class EditDistance {
    private EditDistance() {}

    /** Between two whole words, in UTF-16 units; 0 where they are the same. */
    public static int between(String a, String b) {
        return lastRow(a, b)[b.length()];
    }

    /** Between a word and that beginning of a text which is most like it; at most the length of the word. */
    static int toSomePrefix(String word, String text) {
        int least = word.length();
        for (int distance : lastRow(word, text)) {
            least = Math.min(least, distance);
        }
        return least;
    }

    private static int[] lastRow(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row;
    }
}
