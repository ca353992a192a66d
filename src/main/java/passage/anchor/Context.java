package passage.anchor;

/**
 * What a quote says of its surroundings.
 *
 * @param prefix the folded words before it, empty where none are given
 * @param suffix the folded words after it, empty where none are given
 */
record Context(NormalizedText prefix, NormalizedText suffix) {
    static Context of(TextQuoteSelector quote) {
        return new Context(NormalizedText.of(quote.prefix()), NormalizedText.of(quote.suffix()));
    }

    boolean isEmpty() {
        return prefix.isEmpty() && suffix.isEmpty();
    }

    /** Whether all that is given stands right before and after these letters. */
    boolean fits(NormalizedText text, int from, int to) {
        return Occurrences.isAt(prefix, text, from - prefix.size()) && Occurrences.isAt(suffix, text, to);
    }

    /** How like the prefix the letters before a place are, from 0 to 1. */
    double likenessBefore(NormalizedText text, int from) {
        int reach = Math.min(from, prefix.size() + prefix.size() / 4 + 1);
        String before = text.ink().substring(from - reach, from);
        return likeness(reversed(prefix.ink()), reversed(before));
    }

    /** How like the suffix the letters after a place are, from 0 to 1. */
    double likenessAfter(NormalizedText text, int to) {
        int reach = Math.min(text.size() - to, suffix.size() + suffix.size() / 4 + 1);
        return likeness(suffix.ink(), text.ink().substring(to, to + reach));
    }

    private static double likeness(String wanted, String found) {
        return wanted.isEmpty() ? 1 : 1 - (double) EditDistance.toSomePrefix(wanted, found) / wanted.length();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
