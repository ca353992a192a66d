package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.TextMeasurer;

/** The whole span at a glance: how many events there are over time, always on a linear scale, and where the window is. */
public final class MinimapLayout {

    private static final double SCALE_HEIGHT = 16;
    private static final double INSET = 16;
    private static final double BAR = 4;
    private static final double CLEAR = 60;

    private MinimapLayout() {}

    /**
     * A strip of the given size.
     *
     * @param frame the main picture, whose window is marked
     */
    public static DisplayList of(TimelineData data, Frame frame, double width, double height, TextMeasurer measurer) {
        Theme theme = frame.theme();
        Texts texts = new Texts(measurer);
        double base = height - SCALE_HEIGHT;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rect(new Bounds(0, 0, width, height), 0, Style.filled(theme.panel()), Optional.empty()));
        bars(data, width, base, marks);
        marks.addAll(labels(data, frame, width, height - SCALE_HEIGHT / 2, texts));
        marks.add(window(data, frame, width, base));
        return new DisplayList(width, height, theme.panel(), "", marks);
    }

    /** The day under a pixel of the strip. */
    public static double day(TimelineData data, double width, double x) {
        return data.firstDay() + (x - INSET) / inner(width) * (data.endDay() - data.firstDay());
    }

    /** Width between the insets, or a sliver where the strip is hardly there. */
    private static double inner(double width) {
        return Math.max(1, width - 2 * INSET);
    }

    private static double x(TimelineData data, double width, double day) {
        return INSET + (day - data.firstDay()) / (data.endDay() - data.firstDay()) * inner(width);
    }

    /** Each column is as high as it has events, and coloured from the bottom up by their categories. */
    private static void bars(TimelineData data, double width, double base, List<Mark> into) {
        int columns = (int) Math.clamp(inner(width) / BAR, 1, Profile.STEPS);
        SequencedMap<Colour, int[]> counts = data.profile().columns(columns);
        double step = inner(width) / columns;
        double most = IntStream.range(0, columns).map(i -> sum(counts, i)).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            double bottom = base;
            int all = sum(counts, i);
            double height = all == 0 ? 0 : 3 + (base - 10) * all / most;
            for (Map.Entry<Colour, int[]> category : counts.entrySet()) {
                double part = height * category.getValue()[i] / Math.max(1, all);
                if (part > 0) {
                    Bounds bar = new Bounds(INSET + i * step, bottom - part, step - 1, part);
                    into.add(new Mark.Rect(bar, 0, Style.filled(category.getKey()), Optional.empty()));
                    bottom -= part;
                }
            }
        }
    }

    private static int sum(SequencedMap<Colour, int[]> counts, int column) {
        return counts.values().stream().mapToInt(category -> category[column]).sum();
    }

    private static List<Mark.Text> labels(TimelineData data, Frame frame, double width, double middle, Texts texts) {
        Theme theme = frame.theme();
        TickLabels labels = new TickLabels(frame.locale());
        TickRoom room = new TickRoom(labels::brief, text -> texts.measurer().width(text, theme.badge()), CLEAR);
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

    private static Mark window(TimelineData data, Frame frame, double width, double base) {
        double left = Math.clamp(x(data, width, frame.day(frame.plotLeft())), 2, Math.max(2, width - 6));
        double right = Math.clamp(x(data, width, frame.day(frame.width())), left + 4, Math.max(left + 4, width - 2));
        Style style = new Style(
                Style.filled(frame.theme().accent().withOpacity(0.08)).fill(),
                Stroke.solid(frame.theme().accent(), 1.5));
        return new Mark.Rect(Bounds.between(left, 2, right, base), 4, style, Optional.empty());
    }
}
