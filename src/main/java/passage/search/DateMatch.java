package passage.search;

import passage.date.DayRange;

/** How well some days fit those that are sought. */
final class DateMatch {
    /** For days of which one is sought, however many they are. */
    private static final int SHARED = 300;

    /** For days that are all sought, however few they are. */
    private static final int WITHIN = 500;

    /** More, for the very same, and in part by the share of the days they have in common. */
    private static final int MORE = 200;

    private DateMatch() {}

    /** From 0 where they share no day to 700 where they are the same, in thousandths. */
    static int points(DayRange sought, DayRange days) {
        if (!days.overlaps(sought)) {
            return 0;
        }
        DayRange all = days.hull(sought);
        int least = all.equals(sought) ? WITHIN : SHARED;
        if (!all.hasFirst() || !all.hasEnd()) {
            return least;
        }
        double shared = Math.min(days.end(), sought.end()) - Math.max(days.first(), sought.first());
        return least + (int) (MORE * shared / (all.end() - all.first()));
    }
}
