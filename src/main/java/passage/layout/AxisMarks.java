package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Fill;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;

/** Draws the axis: two tiers of true ticks, and hatching where the scale is compressed. */
final class AxisMarks {

    private static final double UPPER = 16;
    private static final double LOWER = 34;
    private static final double UPPER_CLEAR = 44;
    private static final double LOWER_CLEAR = 12;
    private static final double HATCH_TOP = Metrics.AXIS - 6;

    private final Frame frame;
    private final Texts texts;
    private final TickLabels labels;
    private final Ticks ticks;

    AxisMarks(Frame frame, Texts texts) {
        this.frame = frame;
        this.texts = texts;
        this.labels = new TickLabels(frame.locale());
        Theme theme = frame.theme();
        this.ticks = new Ticks(
                frame.scale(),
                frame.viewport(),
                new TickRoom(labels::full, text -> width(text, theme.upperTick()), UPPER_CLEAR),
                new TickRoom(labels::brief, text -> width(text, theme.small()), LOWER_CLEAR));
    }

    private double width(String text, Font font) {
        return texts.measurer().width(text, font);
    }

    /** The upper ticks, for lines through the lanes. */
    List<Tick> upper() {
        return ticks.upper();
    }

    /** The ticks between them. */
    List<Tick> lower() {
        return ticks.lower();
    }

    void draw(Consumer<Mark> into) {
        Bounds plot = new Bounds(frame.plotLeft(), 0, frame.width() - frame.plotLeft(), Metrics.AXIS);
        List<Mark> marks = new ArrayList<>();
        hatches(marks::add);
        rules(ticks.upper(), 10, marks::add);
        rules(ticks.lower(), 5, marks::add);
        marks.addAll(lowerLabels());
        marks.addAll(upperLabels());
        into.accept(new Mark.Group("axis", plot, marks));
        into.accept(new Mark.Rule(
                0,
                Metrics.AXIS - 0.5,
                frame.width(),
                Metrics.AXIS - 0.5,
                Stroke.solid(frame.theme().line(), frame.theme().hairline())));
    }

    private void rules(List<Tick> ofTier, double length, Consumer<Mark> into) {
        for (Tick tick : ofTier) {
            double x = frame.plotLeft() + tick.x();
            into.accept(new Mark.Rule(
                    x,
                    Metrics.AXIS - length,
                    x,
                    Metrics.AXIS,
                    Stroke.solid(frame.theme().muted(), 1)));
        }
    }

    /** The labels of the lower tier. */
    List<Mark.Text> lowerLabels() {
        Theme theme = frame.theme();
        AxisRow row = new AxisRow(frame.plotLeft(), frame.width());
        for (Tick tick : ticks.lower()) {
            String words = labels.brief(tick.day(), tick.interval());
            row.add(texts.centred(words, frame.plotLeft() + tick.x(), LOWER, theme.small(), theme.muted()));
        }
        return row.texts();
    }

    /** What the window begins within is named at its edge, as long as there is room for its name before it ends. */
    private List<Mark.Text> upperLabels() {
        Theme theme = frame.theme();
        AxisRow row = new AxisRow(frame.plotLeft(), frame.width());
        for (Tick tick : ticks.upper()) {
            String words = labels.full(tick.day(), tick.interval());
            row.add(texts.centred(words, frame.plotLeft() + tick.x(), UPPER, theme.upperTick(), theme.text()));
        }
        ticks.context().ifPresent(stretch -> {
            String words = labels.stretch(stretch.from(), stretch.to());
            Mark.Text label = texts.left(words, frame.plotLeft(), UPPER, theme.upperTick(), theme.text());
            // Over what comes after it, it would name the wrong time.
            if (label.width() + 2 * AxisRow.INSET <= stretch.to().x()) {
                row.addAtEdge(label);
            }
        });
        return row.texts();
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
        return Style.filled(new Fill.Hatch(theme.thin(theme.muted(), 0.75), 6));
    }
}
