package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;

/** Draws the axis: two tiers of true ticks, and hatching where the scale is compressed. */
final class AxisMarks {

    private static final double UPPER = 16;
    private static final double LOWER = 34;
    private static final double HATCH_TOP = Metrics.AXIS - 6;

    private final Frame frame;
    private final Texts texts;
    private final List<Tick> upper;
    private final List<Tick> lower;

    AxisMarks(Frame frame, Texts texts) {
        this.frame = frame;
        this.texts = texts;
        TickLabels labels = new TickLabels(frame.locale());
        Ticks ticks = new Ticks(frame.scale(), frame.viewport());
        Theme theme = frame.theme();
        this.upper =
                ticks.of(new Ticks.Tier(labels::full, text -> texts.measurer().width(text, theme.upperTick()), 36));
        this.lower = Ticks.without(
                ticks.of(new Ticks.Tier(labels::brief, text -> texts.measurer().width(text, theme.small()), 12)),
                upper);
    }

    /** Days of the upper ticks, for lines through the lanes. */
    List<Tick> upper() {
        return upper;
    }

    void draw(Consumer<Mark> into) {
        Theme theme = frame.theme();
        Bounds plot = new Bounds(frame.plotLeft(), 0, frame.width() - frame.plotLeft(), Metrics.AXIS);
        List<Mark> marks = new ArrayList<>();
        hatches(marks::add);
        for (Tick tick : upper) {
            double x = frame.plotLeft() + tick.x();
            marks.add(new Mark.Rule(x, Metrics.AXIS - 10, x, Metrics.AXIS, Stroke.solid(theme.muted(), 1)));
        }
        for (Tick tick : lower) {
            double x = frame.plotLeft() + tick.x();
            marks.add(new Mark.Rule(x, Metrics.AXIS - 5, x, Metrics.AXIS, Stroke.solid(theme.muted(), 1)));
            Mark.Text label = texts.centred(tick.label(), x, LOWER, theme.small(), theme.muted());
            if (label.x() >= frame.plotLeft() && label.bounds().right() <= frame.width()) {
                marks.add(label);
            }
        }
        upperLabels(marks::add);
        into.accept(new Mark.Group("axis", plot, marks));
        into.accept(
                new Mark.Rule(0, Metrics.AXIS - 0.5, frame.width(), Metrics.AXIS - 0.5, Stroke.solid(theme.line(), 1)));
    }

    /** The last tick left of the window is named at its edge, as long as it does not touch the next. */
    private void upperLabels(Consumer<Mark> into) {
        Theme theme = frame.theme();
        double edge = frame.plotLeft() + 6;
        Tick context = null;
        double firstLeft = Double.POSITIVE_INFINITY;
        for (Tick tick : upper) {
            Mark.Text label =
                    texts.centred(tick.label(), frame.plotLeft() + tick.x(), UPPER, theme.upperTick(), theme.text());
            if (label.x() < edge) {
                context = tick;
            } else if (label.bounds().right() <= frame.width()) {
                firstLeft = Math.min(firstLeft, label.x());
                into.accept(label);
            }
        }
        if (context != null) {
            Mark.Text label = texts.left(context.label(), edge, UPPER, theme.upperTick(), theme.text());
            if (label.bounds().right() + 12 < firstLeft) {
                into.accept(label);
            }
        }
    }

    private void hatches(Consumer<Mark> into) {
        for (TimeScale.Stretch stretch : frame.scale().compressed()) {
            double left = Math.max(frame.plotLeft(), frame.x(stretch.from()));
            double right = Math.min(frame.width(), frame.x(stretch.to()));
            if (right > left) {
                Bounds bounds = new Bounds(left, HATCH_TOP, right - left, Metrics.AXIS - HATCH_TOP);
                into.accept(new Mark.Rect(bounds, 0, compressed(frame.theme()), Optional.empty()));
            }
        }
    }

    /** What marks a stretch drawn much shorter than on a linear scale. */
    static Style compressed(Theme theme) {
        return Style.filled(new Fill.Hatch(theme.muted().withOpacity(0.75), 6));
    }
}
