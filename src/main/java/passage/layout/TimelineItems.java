package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Source;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.display.Colour;
import passage.display.Icon;

/** Makes lanes and items of a dataset. */
public final class TimelineItems {

    /** Beyond this many places the rest share one lane. */
    private static final int MOST_PLACES = 9;
    /** What the axis shows while there is nothing to show. */
    private static final DayRange EMPTY_SPAN = DayRange.of(LocalDate.of(1700, 1, 1), LocalDate.of(2030, 1, 1));

    private final Dataset dataset;
    private final Locale locale;
    private final Theme theme;
    private final Function<String, Optional<Icon>> icons;
    private final Function<Event, String> numbers;
    private final Words words;
    private final Disputes disputes;

    /**
     * The items of a dataset in the words of a language and the colours of a theme.
     *
     * @param icons the icon of a name, if there is one
     */
    public TimelineItems(Dataset dataset, Locale locale, Theme theme, Function<String, Optional<Icon>> icons) {
        this(dataset, locale, theme, icons, _ -> "");
    }

    /**
     * The same beside a list of their sources.
     *
     * @param numbers those of an event's sources in the list; empty where its sources are not to be numbered
     */
    public TimelineItems(
            Dataset dataset,
            Locale locale,
            Theme theme,
            Function<String, Optional<Icon>> icons,
            Function<Event, String> numbers) {
        this.dataset = dataset;
        this.locale = locale;
        this.theme = theme;
        this.icons = icons;
        this.numbers = numbers;
        this.words = new Words(locale);
        this.disputes = new Disputes(dataset, locale, words);
    }

    /** The lanes of a grouping and the events in them; an event may stand in several lanes. */
    public TimelineData by(Grouping grouping) {
        return by(grouping, Emphasis.NONE);
    }

    /** The same with some events standing out or kept back. The days it spans are those of all events. */
    public TimelineData by(Grouping grouping, Emphasis emphasis) {
        Map<String, Lane> lanes = new LinkedHashMap<>();
        Function<Event, List<String>> keys = switch (grouping) {
            case CATEGORY -> categories(lanes);
            case SOURCE -> sources(lanes);
            case PLACE -> places(lanes);
            case NONE -> all(lanes);
        };
        DayRange span = span();
        List<TimelineItem> items = new ArrayList<>();
        for (Event event : dataset.events()) {
            if (emphasis.shows(event)) {
                Optional<Icon> icon = ofCategory(event, grouping);
                keys.apply(event).forEach(key -> items.add(item(event, key, span, icon, emphasis)));
            }
        }
        Map<String, Long> counts =
                items.stream().collect(Collectors.groupingBy(TimelineItem::lane, Collectors.counting()));
        List<Lane> counted = lanes.values().stream()
                .filter(lane -> counts.containsKey(lane.key()))
                .map(lane -> lane.counted(counts.get(lane.key()).intValue()))
                .toList();
        return new TimelineData(counted, items, span.first(), span.end(), locale, this::describe);
    }

    private String describe(TimelineItem item) {
        return dataset.event(item.id())
                .map(event -> DateFormatter.of(locale).format(event.date()) + " · " + item.title()
                        + disputes.inWords(event).map(words -> "\n" + words).orElse(""))
                .orElse(item.title());
    }

    private Function<Event, List<String>> categories(Map<String, Lane> lanes) {
        for (Category category : dataset.categories()) {
            Lane lane = new Lane(
                    category.id(), category.label().in(locale), icons.apply(category.icon()), colour(category), 0);
            lanes.put(lane.key(), lane);
        }
        return event -> List.of(event.category());
    }

    /** A source that only events name, since its file is missing, has its lane after the others. */
    private Function<Event, List<String>> sources(Map<String, Lane> lanes) {
        for (Source source : dataset.sources()) {
            lanes.put(source.id(), plain(source.id(), source.label().in(locale)));
        }
        for (Event event : dataset.events()) {
            event.sources().forEach(id -> lanes.computeIfAbsent(id, unknown -> plain(unknown, unknown)));
        }
        lanes.put("", plain("", words.noSource()));
        return event -> event.sources().isEmpty() ? List.of("") : event.sources();
    }

    private Function<Event, List<String>> places(Map<String, Lane> lanes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        dataset.events().forEach(event -> event.places().forEach(place -> counts.merge(place, 1L, Long::sum)));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PLACES)
                .forEach(entry ->
                        lanes.put(entry.getKey(), plain(entry.getKey(), dataset.nameOf(entry.getKey(), locale))));
        lanes.put("", plain("", words.otherPlaces()));
        return event -> {
            List<String> known = event.places().stream()
                    .filter(lanes::containsKey)
                    .distinct()
                    .toList();
            return known.isEmpty() ? List.of("") : known;
        };
    }

    private Function<Event, List<String>> all(Map<String, Lane> lanes) {
        lanes.put("", plain("", words.allEvents()));
        return _ -> List.of("");
    }

    private Lane plain(String key, String label) {
        return new Lane(key, label, Optional.empty(), theme.muted(), 0);
    }

    /** Its icon, where neither a lane nor a colour would tell it. */
    private Optional<Icon> ofCategory(Event event, Grouping grouping) {
        return theme.hasTints() || grouping == Grouping.CATEGORY
                ? Optional.empty()
                : icons.apply(dataset.categoryOf(event).icon());
    }

    private TimelineItem item(Event event, String lane, DayRange span, Optional<Icon> icon, Emphasis emphasis) {
        EdtfDate date = event.date();
        Category category = dataset.categoryOf(event);
        boolean faded = emphasis.fades(event);
        return new TimelineItem(
                event.id(),
                emphasis.title(event, event.title().in(locale)),
                lane,
                category.id(),
                faded ? Emphasis.faded(colour(category), theme) : colour(category),
                emphasis.importance(event),
                Extent.of(date, span),
                MarkShape.of(date),
                Certainty.of(date),
                emphasis.sources(event),
                emphasis.dispute(disputes.of(event, span)),
                numbers.apply(event),
                icon,
                faded);
    }

    private Colour colour(Category category) {
        return theme.mark(category);
    }

    /**
     * From the first day any event touches to the day after the last, whichever source is right; {@link #EMPTY_SPAN} where
     * there are no events. An event that is open at one side is in it with a day at least.
     */
    private DayRange span() {
        List<DayRange> ranges = dataset.events().stream()
                .flatMap(event -> Stream.concat(Stream.of(event.date()), Disputes.dates(event)))
                .map(EdtfDate::range)
                .toList();
        long first = ranges.stream()
                .filter(DayRange::hasFirst)
                .mapToLong(DayRange::first)
                .min()
                .orElse(EMPTY_SPAN.first());
        long end = ranges.stream()
                .filter(DayRange::hasEnd)
                .mapToLong(DayRange::end)
                .max()
                .orElse(EMPTY_SPAN.end());
        for (DayRange range : ranges) {
            first = range.hasEnd() ? Math.min(first, range.end() - 1) : first;
            end = range.hasFirst() ? Math.max(end, range.first() + 1) : end;
        }
        return new DayRange(first, end);
    }
}
