package passage.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import passage.dataset.Event;
import passage.date.DayRange;

/** Cuts time into periods with about equally many events, at years as round as can be. */
final class Periods {

    private static final int EVENTS_EACH = 12;
    private static final int MOST = 16;

    /** How far a cut may move from where it would make all periods equal, as a share of a period, to stand at a rounder year. */
    private static final double PLAY = 0.35;

    /**
     * A part of the time.
     *
     * @param events that begin in it, in order of time; at least one
     */
    record Part(Period years, List<Event> events) {

        /** The epoch day it begins with. */
        double firstDay() {
            return LocalDate.of(years.first(), 1, 1).toEpochDay();
        }

        /** The epoch day after its last one. */
        double endDay() {
            return LocalDate.of(years.last(), 12, 31).toEpochDay() + 1.0;
        }
    }

    private Periods() {}

    /** The parts that hold all of some events, each in the one that it begins in. */
    static List<Part> of(List<Event> all) {
        List<Event> events =
                all.stream().sorted(Comparator.comparingLong(Periods::begin)).toList();
        int[] begun = events.stream().mapToInt(Periods::year).toArray();
        List<Integer> starts = starts(begun);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            int from = firstIn(begun, starts.get(i));
            int to = firstIn(begun, starts.get(i + 1));
            Period years = new Period(starts.get(i), starts.get(i + 1) - 1);
            parts.add(new Part(years, events.subList(from, to)));
        }
        return parts;
    }

    /** The first years of all periods, and the year after the last one. */
    private static List<Integer> starts(int[] years) {
        if (years.length == 0) {
            return List.of();
        }
        int end = years[years.length - 1] + 1;
        int count = Math.clamp(Math.ceilDiv(years.length, EVENTS_EACH), 1, MOST);
        double each = (double) years.length / count;
        List<Integer> starts = new ArrayList<>(List.of(years[0]));
        for (int i = 1; i < count; i++) {
            double even = i * each;
            int least = Math.max(years[place(even - PLAY * each, years)], starts.getLast() + 1);
            int most = Math.min(years[place(even + PLAY * each, years)], end - 1);
            IntStream.rangeClosed(least, most)
                    .boxed()
                    .filter(year -> firstIn(years, year) > firstIn(years, starts.getLast()))
                    .min(Comparator.comparingInt((Integer year) -> -roundness(year))
                            .thenComparingDouble(year -> Math.abs(firstIn(years, year) - even)))
                    .ifPresent(starts::add);
        }
        starts.add(end);
        return starts;
    }

    private static int place(double place, int[] years) {
        return Math.clamp(Math.round(place), 0, years.length - 1);
    }

    private static int roundness(int year) {
        return (int)
                IntStream.of(5, 10, 50, 100).filter(step -> year % step == 0).count();
    }

    /** The place of the first event of a year or later. */
    private static int firstIn(int[] years, int year) {
        int low = 0;
        int high = years.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (years[middle] < year) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int year(Event event) {
        return LocalDate.ofEpochDay(begin(event)).getYear();
    }

    /** The first day, or the last one where it is not known since when. */
    private static long begin(Event event) {
        DayRange range = event.date().range();
        return range.hasFirst() ? range.first() : range.hasEnd() ? range.end() - 1 : 0;
    }
}
