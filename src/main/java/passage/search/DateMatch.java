package passage.search;

import passage.date.DayRange;

/** How well some days fit those that are sought. */
final class DateMatch {
    /** For days of which one is sought, however many they are. */
    private static final int LEAST = 300;

    /** For the very same. */
    private static final int MOST = 700;

    private DateMatch() {}

    /** From 0 where they share no day to {@value #MOST}, in thousandths, by the share of the days they have in common. */
    static int points(DayRange sought, DayRange days) {
        if (!days.overlaps(sought)) {
            return 0;
        }
        DayRange all = days.hull(sought);
        if (!all.hasFirst() || !all.hasEnd()) {
            return LEAST;
        }
        double shared = Math.min(days.end(), sought.end()) - Math.max(days.first(), sought.first());
        return LEAST + (int) ((MOST - LEAST) * shared / (all.end() - all.first()));
    }
}
