package passage.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import passage.dataset.Disagreement.About;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.date.DayRange;
import passage.date.EdtfDate;

/**
 * An event whose time its sources leave in no doubt.
 *
 * @param days its own date
 * @param allowed from the first to the last day that any of its sources allows; holds {@code days}
 */
record Dated(Asked asked, DayRange days, DayRange allowed) {

    /**
     * The event with the passage that dates it best; none if its sources disagree about its time or its order, if its date
     * is uncertain, approximate or open, or if no usable passage has a date.
     */
    static Optional<Dated> of(Event event, List<Passage> usable) {
        DayRange days = event.date().range();
        if (!isCertain(event) || !event.passages().stream().allMatch(passage -> agrees(passage, days))) {
            return Optional.empty();
        }
        DayRange allowed = event.passages().stream()
                .flatMap(passage -> passage.date().stream())
                .map(date -> bounded(date.range(), days))
                .reduce(days, DayRange::hull);
        return usable.stream()
                .filter(passage -> passage.date().isPresent())
                .min(Comparator.comparingLong(passage -> unlikeness(passage, days)))
                .map(passage -> new Dated(new Asked(event, passage), days, allowed));
    }

    private static boolean isCertain(Event event) {
        EdtfDate date = event.date();
        boolean disputed = event.disagreements().stream()
                .anyMatch(point -> point.about() == About.DATE || point.about() == About.ORDER);
        return !disputed
                && !date.uncertain()
                && !date.approximate()
                && date.range().hasFirst()
                && date.range().hasEnd()
                && !event.datesDisagree();
    }

    private static boolean agrees(Passage passage, DayRange days) {
        return passage.date().map(date -> date.range().overlaps(days)).orElse(true);
    }

    /** A side that a source leaves open says nothing against the day where the event begins or ends. */
    private static DayRange bounded(DayRange told, DayRange days) {
        return new DayRange(
                told.hasFirst() ? told.first() : Math.min(days.first(), told.end() - 1),
                told.hasEnd() ? told.end() : Math.max(days.end(), told.first() + 1));
    }

    /** By how many days what the passage says is longer or shorter; an open side counts as a thousand years. */
    private static long unlikeness(Passage passage, DayRange days) {
        DayRange told = passage.date().orElseThrow().range();
        long far = 365_243;
        long first = told.hasFirst() ? Math.abs(told.first() - days.first()) : far;
        long end = told.hasEnd() ? Math.abs(told.end() - days.end()) : far;
        return first + end;
    }

    /** Whether it was over before the other began, whichever of their sources one believes. */
    boolean isBefore(Dated other) {
        return allowed.end() <= other.allowed.first();
    }

    /** Whether nobody can doubt which of the two came first. */
    boolean isApartFrom(Dated other) {
        return isBefore(other) || other.isBefore(this);
    }

    /** Days from the end of the earlier to the beginning of the later. */
    long daysTo(Dated other) {
        return Math.max(allowed.first(), other.allowed.first()) - Math.min(allowed.end(), other.allowed.end());
    }

    String id() {
        return asked.event().id();
    }
}
