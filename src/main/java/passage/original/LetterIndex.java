package passage.original;

import java.util.Arrays;

/** The letters of an original, found by the hash of every thirteen in a row. */
final class LetterIndex {
    /** No thirteen words have fewer letters. */
    private static final int SEED = SharedRuns.LIMIT;

    private static final int NONE = -1;

    private final String letters;
    private final int[] first;
    private final int[] next;

    LetterIndex(String text) {
        letters = Letters.of(text).text();
        int places = Math.max(0, letters.length() - SEED + 1);
        first = new int[Integer.highestOneBit(places + 1) * 2];
        next = new int[places];
        Arrays.fill(first, NONE);
        for (int at = places - 1; at >= 0; at--) {
            int bucket = bucket(letters, at);
            next[at] = first[bucket];
            first[bucket] = at;
        }
    }

    /** The most letters from one on that stand anywhere in the original in a row; 0 where it is fewer than the seed. */
    int longestAt(String text, int from) {
        int longest = 0;
        if (from + SEED <= text.length()) {
            for (int at = first[bucket(text, from)]; at != NONE; at = next[at]) {
                longest = Math.max(longest, shared(text, from, at));
            }
        }
        return longest < SEED ? 0 : longest;
    }

    private int shared(String text, int from, int at) {
        int most = Math.min(text.length() - from, letters.length() - at);
        int shared = 0;
        while (shared < most && text.charAt(from + shared) == letters.charAt(at + shared)) {
            shared++;
        }
        return shared;
    }

    private int bucket(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + SEED; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 15) & first.length - 1;
    }
}
