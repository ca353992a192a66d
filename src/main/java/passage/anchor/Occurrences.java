package passage.anchor;

import java.util.Arrays;

/** The places of a text that are equal to a quote after folding. */
final class Occurrences {
    private Occurrences() {}

    /** Where they begin, as letters of the text, in order; they may overlap. */
    static int[] of(NormalizedText quote, NormalizedText text) {
        int[] places = new int[4];
        int count = 0;
        int at = quote.isEmpty() ? -1 : text.ink().indexOf(quote.ink());
        while (at >= 0) {
            if (isWhole(quote, text, at) && sameGaps(quote, text, at)) {
                places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                places[count++] = at;
            }
            at = text.ink().indexOf(quote.ink(), at + 1);
        }
        return Arrays.copyOf(places, count);
    }

    /** Whether the folded quote stands at this letter, whatever comes before and after. */
    static boolean isAt(NormalizedText quote, NormalizedText text, int at) {
        return at >= 0 && text.ink().startsWith(quote.ink(), at) && sameGaps(quote, text, at);
    }

    private static boolean sameGaps(NormalizedText quote, NormalizedText text, int at) {
        for (int i = 1; i < quote.size(); i++) {
            if (!Gap.agree(quote.gap(i), text.gap(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** No letter loses its accent at either end, and a dash the quote begins or ends with is there. */
    private static boolean isWhole(NormalizedText quote, NormalizedText text, int at) {
        int end = at + quote.size();
        return text.isSeam(at)
                && text.isSeam(end)
                && (!Gap.hasDash(quote.gap(0)) || Gap.hasDash(text.gap(at)))
                && (!Gap.hasDash(quote.gap(quote.size())) || Gap.hasDash(text.gap(end)));
    }
}
