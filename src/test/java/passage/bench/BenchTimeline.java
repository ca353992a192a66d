package passage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import passage.app.timeline.Lookahead;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.TextMeasurer;
import passage.layout.Arrangement;
import passage.layout.BalancedScale;
import passage.layout.Certainty;
import passage.layout.Dispute;
import passage.layout.Extent;
import passage.layout.Frame;
import passage.layout.Lane;
import passage.layout.MarkShape;
import passage.layout.Metrics;
import passage.layout.Theme;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;
import passage.layout.TimelineLayout;
import passage.layout.Viewport;
import passage.paint.Icons;

/**
 * A list of events as the program lays it out: lanes by category, the balanced scale, the light theme. All that the
 * benchmark knows of the layout is here.
 */
final class BenchTimeline {

    private static final String[] ICONS = {
        "treaty",
        "state",
        "conflict",
        "diplomacy",
        "institution",
        "energy-transport",
        "culture-education",
        "humanitarian"
    };
    private static final String[] COLOURS = {
        "0B6FB8", "8A5A00", "B3261E", "0F766E", "6B3FA0", "7A4A12", "A61E69", "3D6B1F"
    };
    /** The list says nothing of importance: every event gets one from 1 to 5, the more important the fewer. */
    private static final int[] IMPORTANCE = {1, 2, 1, 3, 2, 1, 4, 2, 1, 3, 2, 1, 5, 2, 1};

    private final TimelineData data;
    private final TimeScale scale;
    private final TextMeasurer measurer;
    private Frame frame;
    private Arrangement.Request arranged;
    private Arrangement arrangement;

    private BenchTimeline(TimelineData data, TextMeasurer measurer) {
        this.data = data;
        this.scale = BalancedScale.of(data.density(), BalancedScale.USUAL);
        this.measurer = measurer;
    }

    /** Makes everything that is made once for a list of events: its items, their index and the scale. */
    static BenchTimeline of(List<BenchEvent> events, TextMeasurer measurer) {
        Map<String, Long> counts = events.stream()
                .collect(Collectors.groupingBy(BenchEvent::category, TreeMap::new, Collectors.counting()));
        List<Lane> lanes = new ArrayList<>();
        counts.forEach((name, count) -> lanes.add(lane(name, lanes.size(), count.intValue())));
        Map<String, Colour> colours = lanes.stream().collect(Collectors.toMap(Lane::key, Lane::colour));
        List<TimelineItem> items = new ArrayList<>(events.size());
        double first = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (BenchEvent event : events) {
            TimelineItem item = item(event, items.size(), colours.get(event.category()));
            items.add(item);
            first = Math.min(first, item.first());
            end = Math.max(end, item.end());
        }
        return new BenchTimeline(
                new TimelineData(lanes, items, first, end, Locale.ENGLISH, TimelineItem::title), measurer);
    }

    private static Lane lane(String name, int number, int count) {
        Colour colour = Colour.of(COLOURS[number % COLOURS.length]);
        return new Lane(name, name, Icons.ofProgram(ICONS[number % ICONS.length]), colour, count);
    }

    private static TimelineItem item(BenchEvent event, int number, Colour colour) {
        return new TimelineItem(
                event.id(),
                event.title(),
                event.category(),
                event.category(),
                colour,
                IMPORTANCE[number % IMPORTANCE.length],
                Extent.certain(event.start(), event.end() + 1.0),
                event.isRange() ? MarkShape.BAR : MarkShape.DOT,
                Certainty.FULL,
                1,
                Dispute.NONE,
                "",
                Optional.empty(),
                false);
    }

    /** The window that shows everything, as wide as the plot of a picture. */
    Viewport whole(double width) {
        return Viewport.around(scale.toUnit(data.firstDay()), scale.toUnit(data.endDay()), width - Metrics.HEADER);
    }

    /** The window from one day to another. */
    Viewport window(double firstDay, double endDay, double width) {
        return new Viewport(scale.toUnit(firstDay), scale.toUnit(endDay), width - Metrics.HEADER);
    }

    /** Lays out what is seen through a window: what is decided for all of them once, the rest for every frame. */
    DisplayList picture(Viewport view, double width, double height) {
        frame = new Frame(width, height, view, scale, 0, Theme.LIGHT, Locale.ENGLISH);
        Arrangement.Request request =
                Arrangement.Request.of(data, scale, view.width(), frame.lanesHeight(), frame.theme());
        if (arranged == null || !arranged.sameAs(request)) {
            arrangement = Arrangement.of(request, measurer);
            arranged = request;
        }
        return TimelineLayout.of(arrangement, frame, "", measurer);
    }

    /** Does what the program does after each picture, which counts in the frame. */
    void lookAhead() {
        Lookahead.from(frame, arrangement);
    }

    /** Forgets what has been arranged, so that a run finds nothing ready that it has not made itself. */
    void forget() {
        arranged = null;
    }
}
