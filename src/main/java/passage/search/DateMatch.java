package passage.search;

import passage.dataset.Event;
import passage.date.DayRange;

/** How well an event fits some days. */
final class DateMatch {
    /** For an event that shares a day with them, however long it lasted. */
    private static final int LEAST = 300;

    /** For one on these very days. */
    private static final int MOST = 700;

    private DateMatch() {}

    /** From 0 where they share no day to {@value #MOST}, in thousandths, by the share of the days they have in common. */
    static int points(DayRange days, Event event) {
        DayRange range = event.date().range();
        if (!range.overlaps(days)) {
            return 0;
        }
        DayRange all = range.hull(days);
        if (!all.hasFirst() || !all.hasEnd()) {
            return LEAST;
        }
        double shared = Math.min(range.end(), days.end()) - Math.max(range.first(), days.first());
        return LEAST + (int) ((MOST - LEAST) * shared / (all.end() - all.first()));
    }
}
