package passage.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.TextMeasurer;

/**
 * The whole span at a glance: how many events of each category there are over time, always on a linear scale. The window
 * lies over it, as a {@link Brush}, so that moving it leaves this picture as it is.
 */
public final class MinimapLayout {

    private static final double SCALE_HEIGHT = 16;
    private static final double INSET = 16;
    private static final double COLUMN = 4;
    private static final double TOP = 6;
    /** Height of a column with a single event, however many the fullest has. */
    private static final double LEAST = 5;
    /** A part of a column that is at least so high stands clear of the one below. */
    private static final double CLEAR = 3;
    /** The least room from label to label. */
    private static final double APART = 60;

    private MinimapLayout() {}

    /**
     * What happened in a column of the strip.
     *
     * @param from its first epoch day
     * @param to the day after its last
     * @param counts of the events by the ids of their categories
     */
    public record Column(double from, double to, Map<String, Integer> counts) {}

    /**
     * A strip of the given size, without the window.
     *
     * @param categories their ids, in the order in which they lie upon each other, the uppermost first
     * @param frame the main picture, for its theme and language
     */
    public static DisplayList of(
            TimelineData data,
            List<String> categories,
            Frame frame,
            double width,
            double height,
            TextMeasurer measurer) {
        Theme theme = frame.theme();
        Texts texts = new Texts(measurer);
        double base = base(height);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rect(new Bounds(0, 0, width, height), 0, Style.filled(theme.panel()), Optional.empty()));
        for (Mark.Text label : labels(data, frame, width, height - SCALE_HEIGHT / 2, texts)) {
            double x = label.x() + label.width() / 2;
            marks.add(new Mark.Rule(x, TOP, x, base + 3, Stroke.solid(theme.line(), 1)));
            marks.add(label);
        }
        columns(data, categories, width, base, marks);
        marks.add(new Mark.Rule(INSET, base + 0.5, width - INSET, base + 0.5, Stroke.solid(theme.muted(), 1)));
        return new DisplayList(width, height, theme.panel(), "", marks);
    }

    /** How far down the columns reach in a strip of that height; the scale is below. */
    public static double base(double height) {
        return height - SCALE_HEIGHT;
    }

    /** The day under a pixel of the strip. */
    public static double day(TimelineData data, double width, double x) {
        return data.firstDay() + (x - INSET) / inner(width) * (data.endDay() - data.firstDay());
    }

    /** The pixel of a day. */
    public static double x(TimelineData data, double width, double day) {
        return INSET + (day - data.firstDay()) / (data.endDay() - data.firstDay()) * inner(width);
    }

    /** What happened in the column under a pixel, if it is over one. */
    public static Optional<Column> column(TimelineData data, double width, double x) {
        int columns = columns(width);
        int at = (int) Math.floor((x - INSET) / inner(width) * columns);
        if (at < 0 || at >= columns) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        data.profile().columns(columns).forEach((category, part) -> {
            if (part.counts()[at] > 0) {
                counts.put(category, part.counts()[at]);
            }
        });
        double days = (data.endDay() - data.firstDay()) / columns;
        return Optional.of(
                new Column(data.firstDay() + at * days, data.firstDay() + (at + 1) * days, Map.copyOf(counts)));
    }

    /** Width between the insets, or a sliver where the strip is hardly there. */
    private static double inner(double width) {
        return Math.max(1, width - 2 * INSET);
    }

    private static int columns(double width) {
        return (int) Math.clamp(inner(width) / COLUMN, 1, Profile.STEPS);
    }

    /** The height of a column is as the square root of its events, so that a single one is seen beside a crowd. */
    private static void columns(
            TimelineData data, List<String> categories, double width, double base, List<Mark> into) {
        int columns = columns(width);
        Collection<Profile.Part> parts = upwards(data.profile().columns(columns), categories);
        double step = inner(width) / columns;
        double most = IntStream.range(0, columns).map(i -> sum(parts, i)).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            int all = sum(parts, i);
            double height = all == 0 ? 0 : LEAST + (base - TOP - LEAST) * Math.sqrt((all - 1) / Math.max(1, most - 1));
            double bottom = base;
            for (Profile.Part part : parts) {
                double share = height * part.counts()[i] / Math.max(1, all);
                if (share > 0) {
                    double gap = bottom < base && share >= CLEAR ? 1 : 0;
                    Bounds bar = new Bounds(INSET + i * step, bottom - share, step - 1, share - gap);
                    into.add(new Mark.Rect(bar, 0, Style.filled(part.colour()), Optional.empty()));
                    bottom -= share;
                }
            }
        }
    }

    /** From the lowest category to the uppermost, as the lanes stand; those that nobody named last. */
    private static Collection<Profile.Part> upwards(SequencedMap<String, Profile.Part> parts, List<String> categories) {
        SequencedMap<String, Profile.Part> upwards = new LinkedHashMap<>();
        categories.reversed().stream()
                .filter(parts::containsKey)
                .forEach(category -> upwards.put(category, parts.get(category)));
        parts.forEach(upwards::putIfAbsent);
        return upwards.values();
    }

    private static int sum(Collection<Profile.Part> parts, int column) {
        return parts.stream().mapToInt(part -> part.counts()[column]).sum();
    }

    private static List<Mark.Text> labels(TimelineData data, Frame frame, double width, double middle, Texts texts) {
        Theme theme = frame.theme();
        TickLabels labels = new TickLabels(frame.locale());
        TickRoom room = new TickRoom(labels::brief, text -> texts.measurer().width(text, theme.badge()), APART);
        Viewport whole = new Viewport(data.firstDay(), data.endDay(), inner(width));
        Ticks ticks = new Ticks(new LinearScale(), whole, room, room);
        AxisRow row = new AxisRow(0, width);
        Stream.concat(ticks.upper().stream(), ticks.lower().stream())
                .map(tick -> texts.centred(
                        labels.brief(tick.day(), tick.interval()),
                        INSET + tick.x(),
                        middle,
                        theme.badge(),
                        theme.muted()))
                .forEachOrdered(row::add);
        return row.texts();
    }
}
