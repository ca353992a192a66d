package passage.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The first and the last day that fit a year, month and day with unspecified digits; a part left out fits any number. */
final class MatchingDays {

    private static final DatePart ANY = new DatePart("XX", Qualification.CERTAIN);
    private static final int MONTHS = 12;

    private final DatePart year;
    private final DatePart month;
    private final DatePart day;

    private MatchingDays(List<DatePart> parts) {
        year = parts.getFirst();
        month = parts.size() > 1 ? parts.get(1) : ANY;
        day = parts.size() > 2 ? parts.get(2) : ANY;
    }

    /** From the first to the last day that fits, or nothing where no calendar has such a day. */
    static Optional<DayRange> of(List<DatePart> parts) {
        MatchingDays days = new MatchingDays(parts);
        return days.first().map(first -> DayRange.ofClosed(first, days.last().orElseThrow()));
    }

    private Optional<LocalDate> first() {
        for (int y = year.lowest(); y <= year.highest(); y++) {
            for (int m = Math.max(1, month.lowest()); year.matches(y) && m <= MONTHS; m++) {
                Optional<LocalDate> found = firstOf(y, m);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> last() {
        for (int y = year.highest(); y >= year.lowest(); y--) {
            for (int m = Math.min(MONTHS, month.highest()); year.matches(y) && m >= 1; m--) {
                Optional<LocalDate> found = lastOf(y, m);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> firstOf(int y, int m) {
        int length = lengthIfMatching(y, m);
        for (int d = Math.max(1, day.lowest()); d <= length; d++) {
            if (day.matches(d)) {
                return Optional.of(LocalDate.of(y, m, d));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> lastOf(int y, int m) {
        for (int d = Math.min(lengthIfMatching(y, m), day.highest()); d >= 1; d--) {
            if (day.matches(d)) {
                return Optional.of(LocalDate.of(y, m, d));
            }
        }
        return Optional.empty();
    }

    private int lengthIfMatching(int y, int m) {
        return month.matches(m) ? YearMonth.of(y, m).lengthOfMonth() : 0;
    }
}
