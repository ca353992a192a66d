package passage.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of a text most like a quote that is not in it. */
final class NearestPlaces {
    /** A place less like the quote than this is not worth a look. */
    private static final double LEAST_LIKE = 0.5;

    /** A longer quote is too dear to look for with errors; it is a chapter, not a quote. */
    private static final int LONGEST = 4096;

    private NearestPlaces() {}

    /** Places that do not overlap, at least half like the quote, the most similar first. */
    static List<Match> of(NormalizedText quote, NormalizedText text) {
        int length = quote.size();
        if (length == 0 || length > LONGEST || text.isEmpty() || length / 2 > text.size()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (ErrorScan.End end : ErrorScan.ends(quote.ink(), text.ink(), (int) (length * (1 - LEAST_LIKE)))) {
            int from = Math.max(0, end.at() - length - end.errors() - 1);
            int to = Math.min(text.size(), end.at() + 2);
            matches.add(Alignment.within(quote, text, from, to));
        }
        matches.sort(Comparator.comparingDouble(Match::similarity).reversed());
        return apart(matches);
    }

    private static List<Match> apart(List<Match> matches) {
        List<Match> apart = new ArrayList<>();
        for (Match match : matches) {
            if (match.similarity() >= LEAST_LIKE && apart.stream().noneMatch(match::overlaps)) {
                apart.add(match);
            }
        }
        return apart;
    }
}
