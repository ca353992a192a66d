package passage.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passage.dataset.Event;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.lesson.Lesson;
import passage.lesson.Step;

/**
 * A part of a handout: the events of a decade, or of a step of a lesson.
 *
 * @param title under which it is found
 * @param headed whether the title stands over it
 * @param events that it tells
 * @param again events of a step that an earlier one has told
 * @param step of the lesson
 */
record HandoutPart(String title, boolean headed, List<Numbered> events, List<Numbered> again, Optional<Step> step) {

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
                .orElseGet(() -> decades(content, blanks, words));
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

    private static List<HandoutPart> decades(Content content, boolean blanks, HandoutWords words) {
        List<Event> inTime = content.shown().stream()
                .sorted(Comparator.comparingLong(
                                (Event event) -> event.date().range().first())
                        .thenComparingLong(event -> event.date().range().end()))
                .toList();
        DateFormatter dates = DateFormatter.of(words.locale());
        Map<String, List<Numbered>> parts = new LinkedHashMap<>();
        for (Event event : inTime) {
            String title = blanks ? words.of("events") : decade(event, dates);
            List<Numbered> part = parts.computeIfAbsent(title, _ -> new ArrayList<>());
            part.add(new Numbered(parts.values().stream().mapToInt(List::size).sum() + 1, event));
        }
        List<HandoutPart> all = new ArrayList<>();
        parts.forEach((title, events) -> all.add(new HandoutPart(title, !blanks, events, List.of(), Optional.empty())));
        return all;
    }

    /** An event that nobody knows the beginning of stands under its own date. */
    private static String decade(Event event, DateFormatter dates) {
        DayRange range = event.date().range();
        if (!range.hasFirst()) {
            return dates.format(event.date());
        }
        int first = Math.floorDiv(range.firstDay().orElseThrow().getYear(), 10) * 10;
        return dates.years(first, first + 9);
    }
}
