package passage.layout;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import passage.display.TextMeasurer;

/** What an arrangement knows of single items on its scale: in which forms they may be placed, and in which rows. */
final class Rules {

    /** What covers more than this share of the whole timeline is long. */
    private static final double LONG = 0.5;
    /** How far a label may run beyond the span of the data; the widest view leaves that much room. */
    private static final double BEYOND = Metrics.PADDING - 4;

    private static final int MOST_REMEMBERED = 20_000;

    private final TimelineData data;
    private final TimeScale scale;
    private final LabelForms labels;
    private final Texts texts;
    private final Theme theme;
    private final double firstUnit;
    private final double endUnit;
    private final double length;
    private final Optional<TimeScale.Stretch> view;
    private final Map<TimelineItem, ItemForms> remembered = new IdentityHashMap<>();

    Rules(
            TimelineData data,
            TimeScale scale,
            TimeScale.Stretch within,
            Optional<TimeScale.Stretch> view,
            Theme theme,
            TextMeasurer measurer) {
        this.data = data;
        this.scale = scale;
        this.labels = new LabelForms(theme, measurer);
        this.texts = new Texts(measurer);
        this.theme = theme;
        this.firstUnit = scale.toUnit(within.from());
        this.endUnit = scale.toUnit(within.to());
        this.view = view;
        this.length = scale.toUnit(data.endDay()) - scale.toUnit(data.firstDay());
    }

    /** Labels do not run out of the span of the data, or of the days that are shown, so that the first and last events can be read in the widest view. */
    double leftEdge(double pixelsPerUnit) {
        return firstUnit * pixelsPerUnit - BEYOND;
    }

    double rightEdge(double pixelsPerUnit) {
        return endUnit * pixelsPerUnit + BEYOND + Metrics.CLEAR;
    }

    /** Whether the label of something in the days that are looked at before others keeps within them. */
    boolean keepsToView(Placed form, double pixelsPerUnit) {
        return view.filter(days ->
                        form.item().first() >= days.from() && form.item().end() <= days.to())
                .map(days -> form.left(pixelsPerUnit) >= scale.toUnit(days.from()) * pixelsPerUnit - BEYOND
                        && form.right(pixelsPerUnit)
                                <= scale.toUnit(days.to()) * pixelsPerUnit + BEYOND + Metrics.CLEAR)
                .orElse(true);
    }

    TimeScale scale() {
        return scale;
    }

    TimelineData data() {
        return data;
    }

    /** The forms an item may be placed in. */
    ItemForms forms(TimelineItem item) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(
                item, unknown -> new ItemForms(unknown, ItemPlace.of(unknown, scale, texts, theme), labels));
    }

    Placed inRow(Placed form, int row) {
        String description = form.description().isEmpty() ? data.describe(form.item()) : form.description();
        return new Placed(form.item(), form.place(), row, form.side(), form.label(), description);
    }

    /** Whether it is nearly as long as the timeline, so that a few of its kind would fill all rows of a lane. */
    boolean isLong(Placed form) {
        return form.place().length() > LONG * length;
    }

    /** Whether something that reaches out of the days that are shown has its label within them: pinned to what is seen of it. */
    boolean isReadableCut(Placed form, double pixelsPerUnit) {
        double leftEdge = leftEdge(pixelsPerUnit);
        double rightEdge = rightEdge(pixelsPerUnit) - Metrics.CLEAR;
        double left = form.place().left(pixelsPerUnit);
        double right = form.place().right(pixelsPerUnit);
        if (!reachesOut(form.item())) {
            return false;
        }
        double seen = Math.min(right, rightEdge) - Math.max(left, leftEdge);
        boolean pinned = seen >= form.label().width() + form.label().badge() + ItemGeometry.AROUND_PINNED;
        return switch (form.side()) {
            // What runs through has its label where one begins to read.
            case RIGHT ->
                pinned && left >= leftEdge
                        || right <= rightEdge && form.right(pixelsPerUnit) <= rightEdge + Metrics.CLEAR;
            case LEFT -> pinned || left >= leftEdge && form.left(pixelsPerUnit) >= leftEdge;
            case ABOVE, ON -> pinned;
        };
    }

    private boolean reachesOut(TimelineItem item) {
        return scale.toUnit(item.first()) < firstUnit || scale.toUnit(item.end()) > endUnit;
    }
}
