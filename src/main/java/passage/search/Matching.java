package passage.search;

import java.util.function.IntConsumer;
import passage.dataset.Progress;
import passage.date.DayRange;

/** Which subjects of a segment a query finds, and roughly how well. */
final class Matching {
    private final Segment segment;
    private final Query query;

    /** At most {@code QueryReader.MOST_WORDS} times a thousand. */
    private final short[] totals;

    private final byte[] found;
    private final byte[] slips;

    private Matching(Segment segment, Query query) {
        this.segment = segment;
        this.query = query;
        this.totals = new short[segment.size()];
        this.found = new byte[segment.size()];
        this.slips = new byte[segment.size()];
    }

    /**
     * Looks for a query.
     *
     * @param forgiving whether a slip is forgiven in each of its words
     */
    static Matching of(Segment segment, Query query, Spellings spellings, boolean forgiving, Progress progress) {
        Matching matching = new Matching(segment, query);
        for (Term term : query.terms()) {
            progress.advance(0, 0);
            matching.add(term, TermSearch.best(term, segment, spellings, forgiving));
        }
        int required = query.required();
        for (int i = 0; i < segment.size(); i++) {
            if (matching.found[i] < required || required == 0) {
                matching.totals[i] = 0;
            }
        }
        query.days().ifPresent(matching::add);
        return matching;
    }

    private void add(Term term, byte[] best) {
        int needed = term.required() ? 1 : 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] != 0) {
                totals[i] += (short) (Worth.points(best[i]) * needed);
                found[i] += (byte) needed;
                slips[i] += (byte) (Worth.isSure(best[i]) ? 0 : needed);
            }
        }
    }

    /** Events in those days are found, too, if less well than those whose own date is written so. */
    private void add(DayRange days) {
        for (int i = 0; i < totals.length; i++) {
            if (segment.overlaps(days, i)) {
                int points = DateMatch.points(days, segment.days(i)) * query.required();
                slips[i] = points > totals[i] ? 0 : slips[i];
                totals[i] = (short) Math.max(points, totals[i]);
            }
        }
    }

    Segment segment() {
        return segment;
    }

    /** Goes through the numbers of what was found, in their order. */
    void forEach(IntConsumer visitor) {
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] > 0) {
                visitor.accept(i);
            }
        }
    }

    /** Whether nothing of a group was found. */
    boolean lacks(Group group) {
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] > 0 && segment.group(i) == group) {
                return false;
            }
        }
        return true;
    }

    /** What its terms count together. */
    int total(int subject) {
        return totals[subject];
    }

    /** In how many words a slip had to be forgiven. */
    int slips(int subject) {
        return slips[subject];
    }
}
