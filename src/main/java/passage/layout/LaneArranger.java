package passage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import passage.display.Font;
import passage.display.TextMeasurer;
import passage.layout.Placed.Side;

/**
 * Gives the items of one lane their rows: the most important first, each in the highest row where its mark and label are
 * free of all earlier ones, the label to the right of the mark or else to the left, at the last resort on it.
 */
final class LaneArranger {

    private static final int IMPORTANT = 4;
    private static final int MOST_ROWS = 60;
    /** How far a label may run beyond the span of the data; the widest view leaves that much room. */
    private static final double BEYOND = Metrics.PADDING - 4;

    private static final Comparator<TimelineItem> BY_IMPORTANCE = Comparator.comparingInt(TimelineItem::importance)
            .reversed()
            .thenComparing(Comparator.comparingInt(TimelineItem::sources).reversed())
            .thenComparingDouble(TimelineItem::first)
            .thenComparing(TimelineItem::id);

    private final TimeScale scale;
    private final double pixelsPerUnit;
    private final double leftEdge;
    private final double rightEdge;
    private final Theme theme;
    private final TextMeasurer measurer;

    /** Labels do not run out of the span of the data, so that the first and last events can be read in the widest view. */
    LaneArranger(Arrangement.Request request, TextMeasurer measurer) {
        TimelineData data = request.data();
        this.scale = request.scale();
        this.pixelsPerUnit = request.zoom().pixelsPerUnit();
        this.leftEdge = scale.toUnit(data.firstDay()) * pixelsPerUnit - BEYOND;
        this.rightEdge = scale.toUnit(data.endDay()) * pixelsPerUnit + BEYOND;
        this.theme = request.theme();
        this.measurer = measurer;
    }

    /** Arranges a lane in as many rows as it takes, up to a limit. */
    LaneRows arrange(List<TimelineItem> items) {
        List<Row> rows = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        List<TimelineItem> unplaced = new ArrayList<>();
        for (TimelineItem item : items.stream().sorted(BY_IMPORTANCE).toList()) {
            Placed found = place(item, rows);
            if (found == null) {
                unplaced.add(item);
            } else {
                placed.add(found);
            }
        }
        return new LaneRows(placed, unplaced, rows.size());
    }

    private Placed place(TimelineItem item, List<Row> rows) {
        Font font = item.importance() >= IMPORTANT ? theme.importantLabel() : theme.label();
        String label = LabelFitter.fit(item.title(), font, Metrics.LABEL, measurer);
        double width = measurer.width(label, font);
        double extent = Placed.labelExtent(width, item.sources());
        List<Stretch> stretches = stretches(MarkExtent.of(item, scale, pixelsPerUnit), extent);
        for (int i = 0; i < MOST_ROWS && !stretches.isEmpty(); i++) {
            if (i == rows.size()) {
                rows.add(new Row());
            }
            for (Stretch stretch : stretches) {
                if (rows.get(i).take(stretch.left(), stretch.right() + Metrics.CLEAR)) {
                    return new Placed(item, i, stretch.side(), label, font, width);
                }
            }
        }
        return null;
    }

    /** What mark and label would cover of a row. */
    private record Stretch(Side side, double left, double right) {}

    /** Where a label may stand, the best place first: on its own bar only where both ends lie at the data's. */
    private List<Stretch> stretches(MarkExtent mark, double extent) {
        List<Stretch> stretches = new ArrayList<>(2);
        if (mark.right() + extent <= rightEdge) {
            stretches.add(new Stretch(Side.RIGHT, mark.left(), mark.right() + extent));
        }
        if (mark.left() - extent >= leftEdge) {
            stretches.add(new Stretch(Side.LEFT, mark.left() - extent, mark.right()));
        }
        if (stretches.isEmpty() && mark.right() - mark.left() >= extent + Metrics.GAP) {
            stretches.add(new Stretch(Side.ON, mark.left(), mark.right()));
        }
        return stretches;
    }
}
