package passage.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import passage.dataset.Event;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.lesson.Lesson;
import passage.lesson.Step;

/**
 * A part of a handout: the events of a year, a decade or a century, or of a step of a lesson.
 *
 * @param title under which it is found
 * @param headed whether the title stands over it
 * @param events that it tells
 * @param again events of a step that an earlier one has told
 * @param step of the lesson
 */
record HandoutPart(String title, boolean headed, List<Numbered> events, List<Numbered> again, Optional<Step> step) {

    private static final double DAYS_OF_A_YEAR = 365.2425;

    /** An event and its number in the handout, from 1. */
    record Numbered(int number, Event event) {}

    /**
     * The parts of a handout, in the order in which they are read.
     *
     * @param blanks whether no title may tell when something was
     */
    static List<HandoutPart> of(Content content, boolean blanks, HandoutWords words) {
        return content.lesson()
                .map(lesson -> steps(content, lesson, blanks, words))
                .orElseGet(() -> periods(content, blanks, words));
    }

    private static List<HandoutPart> steps(Content content, Lesson lesson, boolean blanks, HandoutWords words) {
        DateFormatter dates = DateFormatter.of(words.locale());
        Map<String, Numbered> told = new LinkedHashMap<>();
        List<HandoutPart> parts = new ArrayList<>();
        for (Step step : lesson.steps()) {
            List<Numbered> events = new ArrayList<>();
            List<Numbered> again = new ArrayList<>();
            for (String id : step.events()) {
                Numbered before = told.get(id);
                Optional<Event> event = content.dataset().event(id);
                if (before != null) {
                    again.add(before);
                } else if (event.isPresent()) {
                    Numbered one = new Numbered(told.size() + 1, event.get());
                    told.put(id, one);
                    events.add(one);
                }
            }
            int number = parts.size() + 1;
            String title = blanks ? words.of("step", number) : words.of("step.of", number, dates.format(step.view()));
            parts.add(new HandoutPart(title, true, events, again, Optional.of(step)));
        }
        return parts;
    }

    private static List<HandoutPart> periods(Content content, boolean blanks, HandoutWords words) {
        List<Event> inTime = content.inTime();
        int years = Period.length(years(inTime));
        Map<String, List<Numbered>> parts = new LinkedHashMap<>();
        for (int i = 0; i < inTime.size(); i++) {
            Event event = inTime.get(i);
            String title = blanks ? words.of("events") : period(event, years, words.locale());
            parts.computeIfAbsent(title, _ -> new ArrayList<>()).add(new Numbered(i + 1, event));
        }
        List<HandoutPart> all = new ArrayList<>();
        parts.forEach((title, events) -> all.add(new HandoutPart(title, !blanks, events, List.of(), Optional.empty())));
        return all;
    }

    /** From the first beginning that is known to the last. */
    private static double years(List<Event> inTime) {
        LongSummaryStatistics beginnings = inTime.stream()
                .map(event -> event.date().range())
                .filter(DayRange::hasFirst)
                .mapToLong(DayRange::first)
                .summaryStatistics();
        return beginnings.getCount() == 0 ? 0 : (beginnings.getMax() - beginnings.getMin()) / DAYS_OF_A_YEAR;
    }

    /** An event that nobody knows the beginning of stands under its own date. */
    private static String period(Event event, int years, Locale locale) {
        DayRange range = event.date().range();
        return range.hasFirst()
                ? Period.of(range.first(), years).name(locale)
                : DateFormatter.of(locale).format(event.date());
    }
}
