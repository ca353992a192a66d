package passage.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Orders places by quote, prefix, suffix and position, weighed 50 : 20 : 20 : 2 as Hypothesis does; what is not given does
 * not count.
 */
final class Ranking {
    private static final double QUOTE = 50;
    private static final double CONTEXT = 20;
    private static final double POSITION = 2;

    private final NormalizedText text;
    private final Context context;
    private final OptionalInt near;

    /** Ranks places of a text; {@code near} is the raw offset where the quote was last seen. */
    Ranking(NormalizedText text, Context context, OptionalInt near) {
        this.text = text;
        this.context = context;
        this.near = near;
    }

    /**
     * A place and its rank.
     *
     * @param match the place
     * @param rank from 0 to 1
     */
    record Ranked(Match match, double rank) {}

    /** The places, the best first. */
    List<Ranked> of(List<Match> matches) {
        return matches.stream()
                .map(match -> new Ranked(match, rank(match)))
                .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
                .toList();
    }

    private double rank(Match match) {
        double before = context.prefix().isEmpty() ? 0 : CONTEXT;
        double after = context.suffix().isEmpty() ? 0 : CONTEXT;
        double position = near.isPresent() ? POSITION : 0;
        double sum = QUOTE * match.similarity()
                + before * context.likenessBefore(text, match.from())
                + after * context.likenessAfter(text, match.to())
                + position * closeness(match);
        return sum / (QUOTE + before + after + position);
    }

    private double closeness(Match match) {
        int length = text.raw().length();
        return near.isEmpty()
                ? 0
                : Math.max(0, 1 - Math.abs((double) text.rawStart(match.from()) - near.getAsInt()) / length);
    }
}
