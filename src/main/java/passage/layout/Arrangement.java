package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.display.TextMeasurer;

/**
 * Rows, lane heights, clusters and labels of a timeline at every zoom: all that is decided apart from where the window
 * stands. Heights hold for all zooms; the rest is made step by step where somebody looks ({@link LaneCells}) and
 * remembered, so an arrangement serves one thread.
 */
public final class Arrangement {

    private final Rules rules;
    private final Words words;
    private final List<LaneArrangement> lanes;

    private Arrangement(Rules rules, Words words, List<LaneArrangement> lanes) {
        this.rules = rules;
        this.words = words;
        this.lanes = lanes;
    }

    /**
     * What an arrangement depends on.
     *
     * @param root the zoom step at which rows are given first: where the whole timeline is in view, or what matters most
     * @param within the days that labels keep within, so that none is cut by the edge of a picture that shows no others
     * @param height points available for all lanes; if the lanes need more, the arrangement is taller
     * @param row height of a row, from {@link Metrics#LEAST_ROW} up
     * @param view the days that are looked at before others: the label of what lies in them is not cut by their edge, though
     *     others may be looked at, too
     */
    public record Request(
            TimelineData data,
            TimeScale scale,
            Zoom root,
            TimeScale.Stretch within,
            double height,
            double row,
            Theme theme,
            Optional<TimeScale.Stretch> view) {

        /** For all days, with rows of the usual height. */
        Request(TimelineData data, TimeScale scale, Zoom root, double height, Theme theme) {
            this(
                    data,
                    scale,
                    root,
                    new TimeScale.Stretch(data.firstDay(), data.endDay()),
                    height,
                    Metrics.ROW,
                    theme,
                    Optional.empty());
        }

        /** For a plot of a width and height in points. */
        public static Request of(TimelineData data, TimeScale scale, double width, double height, Theme theme) {
            Zoom root = Zoom.ofWhole(scale.toUnit(data.firstDay()), scale.toUnit(data.endDay()), width);
            return new Request(data, scale, root, height, theme);
        }

        /** The same with rows of another height. */
        public Request withRows(double other) {
            return new Request(data, scale, root, within, height, other, theme, view);
        }

        /** The same, its rows given first to what a view of these days shows; it may be looked at from further out, too. */
        public Request decidedFor(DaysInView days, double width) {
            Zoom zoom = Zoom.ofWhole(scale.toUnit(days.from()), scale.toUnit(days.to()), width);
            TimeScale.Stretch stretch = new TimeScale.Stretch(days.from(), days.to());
            return new Request(data, scale, zoom, within, height, row, theme, Optional.of(stretch));
        }

        /** The same for a picture of these days alone, at this zoom. */
        public Request within(TimeScale.Stretch days, double pixelsPerUnit) {
            return new Request(data, scale, Zoom.of(pixelsPerUnit), days, height, row, theme, view);
        }

        /** Whether both lead to the same arrangement; data and scale are told apart by identity, for speed. */
        public boolean sameAs(Request other) {
            return data == other.data
                    && scale == other.scale
                    && root.equals(other.root)
                    && within.equals(other.within)
                    && height == other.height
                    && row == other.row
                    && theme == other.theme
                    && view.equals(other.view);
        }
    }

    /** Arranges the data. */
    public static Arrangement of(Request request, TextMeasurer measurer) {
        TimelineData data = request.data();
        Rules rules = new Rules(data, request.scale(), request.within(), request.view(), request.theme(), measurer);
        List<Lane> lanes = data.lanes().stream()
                .filter(lane -> data.index(lane.key()).size() > 0)
                .toList();
        LaneHeights heights = LaneHeights.of(lanes, rules, request.root(), request.height(), request.row());
        Words words = new Words(data.locale());
        List<LaneArrangement> arranged = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < lanes.size(); i++) {
            EventIndex index = data.index(lanes.get(i).key());
            Clusters clusters = new Clusters(index, rules, words, request.theme(), measurer);
            LaneCells.Room room = new LaneCells.Room(heights.rows(i), heights.hasDots(i));
            LaneCells cells = new LaneCells(index, rules, clusters, room, request.root());
            arranged.add(new LaneArrangement(lanes.get(i), i, top, heights.height(i), request.row(), cells));
            top += heights.height(i);
        }
        return new Arrangement(rules, words, List.copyOf(arranged));
    }

    List<LaneArrangement> lanes() {
        return lanes;
    }

    /** The words beside the data's own, in their language. */
    Words words() {
        return words;
    }

    /** The timeline it arranges. */
    TimelineData data() {
        return rules.data();
    }

    /** Height of all lanes together, in points. */
    public double height() {
        return lanes.isEmpty() ? 0 : lanes.getLast().top() + lanes.getLast().height();
    }
}
