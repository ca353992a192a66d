package passage.anchor;

import java.util.Arrays;

/** Chooses between several places equal to a quote: by prefix and suffix, then by whole words. */
final class ExactChoice {
    /** Surroundings that do not fit decide only when they are this much like those wanted … */
    private static final double LIKELY = 0.6;

    /** … and this much more so than those of any other place. */
    private static final double MARGIN = 0.2;

    /** Beyond so many places a quote is a formula, and only surroundings that fit decide. */
    private static final int MOST_COMPARED = 256;

    private final NormalizedText text;
    private final Context context;
    private final int length;

    ExactChoice(NormalizedText text, Context context, int length) {
        this.text = text;
        this.context = context;
        this.length = length;
    }

    /** The places nothing tells apart: one where the choice is clear. */
    int[] among(int[] places) {
        int[] left = places.length > 1 && !context.isEmpty() ? byContext(places) : places;
        return left.length > 1 ? wholeWords(left) : left;
    }

    private int[] byContext(int[] places) {
        int[] fitting = Arrays.stream(places)
                .filter(at -> context.fits(text, at, at + length))
                .toArray();
        return fitting.length > 0 ? fitting : places.length > MOST_COMPARED ? places : mostLikely(places);
    }

    private int[] mostLikely(int[] places) {
        double best = 0;
        double second = 0;
        int choice = -1;
        for (int at : places) {
            double likeness = likeness(at);
            if (likeness > best) {
                second = best;
                best = likeness;
                choice = at;
            } else {
                second = Math.max(second, likeness);
            }
        }
        return best >= LIKELY && best - second >= MARGIN ? new int[] {choice} : places;
    }

    private double likeness(int at) {
        double before = context.likenessBefore(text, at);
        double after = context.likenessAfter(text, at + length);
        if (context.prefix().isEmpty()) {
            return after;
        }
        return context.suffix().isEmpty() ? before : (before + after) / 2;
    }

    /** A quote of whole words is not meant to be part of a longer word or number. */
    private int[] wholeWords(int[] places) {
        int[] whole = Arrays.stream(places)
                .filter(at -> !text.isWithinWord(at) && !text.isWithinWord(at + length))
                .toArray();
        return whole.length > 0 ? whole : places;
    }
}
