package passage.search;

import passage.dataset.Event;
import passage.dataset.Progress;
import passage.date.DayRange;

/** Which subjects of a segment a query finds, and roughly how well. */
final class Matching {
    private final Segment segment;
    private final Query query;
    private final int[] totals;
    private final byte[] found;
    private final byte[] slips;

    private Matching(Segment segment, Query query) {
        this.segment = segment;
        this.query = query;
        this.totals = new int[segment.size()];
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

    private void add(Term term, int[] best) {
        int needed = term.required() ? 1 : 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] != 0) {
                totals[i] += TermSearch.value(best[i]) * needed;
                found[i] += (byte) needed;
                slips[i] += (byte) (TermSearch.isSure(best[i]) ? 0 : needed);
            }
        }
    }

    /** Events in those days are found, too, if less well than those whose own date is written so. */
    private void add(DayRange days) {
        for (int i = 0; i < segment.size(); i++) {
            if (segment.items().get(i).subject() instanceof Subject.OfEvent(Event event)) {
                int value = DateMatch.points(days, event) * query.required();
                if (value > totals[i]) {
                    totals[i] = value;
                    slips[i] = 0;
                }
            }
        }
    }

    Segment segment() {
        return segment;
    }

    /** Is told of what was found. */
    @FunctionalInterface
    interface Visitor {
        void found(int subject, Segment.Item item);
    }

    /** Goes through what was found, in the order of the segment. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] > 0) {
                visitor.found(i, segment.items().get(i));
            }
        }
    }

    /** Whether nothing of a group was found. */
    boolean lacks(Group group) {
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] > 0 && segment.items().get(i).group() == group) {
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
