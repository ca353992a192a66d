package passage.quiz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import passage.date.DayRange;

/** Asks for the place of an event on a stretch of the timeline. */
final class PlaceMaker implements QuestionMaker {

    /** So many events lie on the axis, so that crowded years are looked at more closely than empty ones. */
    private static final int NEIGHBOURS = 12;
    /** The axis is at least so many times as long as the event; half of it would be no aim. */
    private static final int LONGER = 8;

    private static final long TEN_YEARS = 3653;

    private final List<Dated> byTime;

    PlaceMaker(List<Dated> events) {
        byTime = events.stream()
                .sorted(Comparator.comparingLong((Dated event) -> event.days().first())
                        .thenComparing(Dated::id))
                .toList();
    }

    @Override
    public Optional<Question> next(Draw draw) {
        for (Dated event : draw.turns(byTime, Dated::id)) {
            if (isShort(event) && draw.isNew(QuestionKind.ON_TIMELINE, event.id())) {
                return Optional.of(new OnTimeline(event.asked(), event.days(), axis(event, draw.chance())));
            }
        }
        return Optional.empty();
    }

    private boolean isShort(Dated event) {
        DayRange all = hull(byTime);
        return length(event.days()) * LONGER <= Math.max(TEN_YEARS, length(all));
    }

    /**
     * Whole years around the event and some that are near, more of them earlier or later as chance has it; not far beyond all
     * events, as long as the axis finds room between them.
     */
    private DayRange axis(Dated event, SplitMix chance) {
        int size = Math.min(NEIGHBOURS, byTime.size());
        int first = Math.clamp(byTime.indexOf(event) - (long) chance.below(size), 0, byTime.size() - size);
        DayRange near = hull(byTime.subList(first, first + size));
        long least = Math.max(TEN_YEARS, length(event.days()) * LONGER);
        long length = length(near) + Math.max(length(near) / 10, least - length(near));
        long start = near.first() - (length - length(near)) * chance.below(101) / 100;
        DayRange all = hull(byTime);
        long earliest = all.first() - length / 10;
        long latest = Math.max(earliest, all.end() + length / 10 - length);
        long inside = length(all) < length ? start : Math.clamp(start, earliest, latest);
        return years(new DayRange(inside, inside + length));
    }

    private static DayRange years(DayRange days) {
        int first = LocalDate.ofEpochDay(days.first()).getYear();
        int last = LocalDate.ofEpochDay(days.end() - 1).getYear();
        return DayRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    private static DayRange hull(List<Dated> events) {
        return events.stream().map(Dated::days).reduce(DayRange::hull).orElseThrow();
    }

    private static long length(DayRange days) {
        return days.end() - days.first();
    }
}
