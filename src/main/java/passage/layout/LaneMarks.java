package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Font;
import passage.display.Icon;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/** Draws the lanes: their grounds, the lines of the axis through them, their events, and the column that names them. */
final class LaneMarks {

    private static final double ICON = 18;
    private static final double INSET = 16;
    /** From this height on there is room for two lines below a lane's name. */
    private static final double TWO_COUNTS = 64;

    private final Frame frame;
    private final Texts texts;
    private final Words words;

    LaneMarks(Frame frame, Texts texts, Words words) {
        this.frame = frame;
        this.texts = texts;
        this.words = words;
    }

    void draw(Arrangement arrangement, List<Tick> lines, Consumer<Mark> into) {
        List<Mark> marks = new ArrayList<>();
        List<LaneArrangement> visible =
                arrangement.lanes().stream().filter(frame::isInView).toList();
        // A lane on the ground of the picture needs none of its own.
        visible.stream()
                .filter(lane -> !ground(lane).equals(frame.theme().ground()))
                .map(lane -> new Mark.Rect(bounds(lane), 0, Style.filled(ground(lane)), Optional.empty()))
                .forEach(marks::add);
        double bottom = Math.min(frame.height(), frame.y(arrangement.height()));
        for (Tick tick : lines) {
            double x = frame.plotLeft() + tick.x();
            if (tick.x() >= 0) {
                marks.add(new Mark.Rule(
                        x,
                        Metrics.AXIS,
                        x,
                        bottom,
                        Stroke.solid(frame.theme().grid(), frame.theme().hairline())));
            }
        }
        visible.forEach(lane -> lane(lane, marks::add));
        Bounds all = new Bounds(0, Metrics.AXIS, frame.width(), frame.lanesHeight());
        into.accept(new Mark.Group("lanes", all, marks));
    }

    /** Grounds alternate, so that the eye keeps to a lane. */
    private Colour ground(LaneArrangement lane) {
        return lane.index() % 2 == 0 ? frame.theme().ground() : frame.theme().panel();
    }

    private Bounds bounds(LaneArrangement lane) {
        return new Bounds(0, frame.y(lane.top()), frame.width(), lane.height());
    }

    private void lane(LaneArrangement lane, Consumer<Mark> into) {
        LaneView view = LaneView.of(lane, frame);
        List<Mark> events = new ArrayList<>();
        EventMarks marks = new EventMarks(frame, texts, ground(lane));
        view.shown().forEach(shown -> marks.draw(shown.placed(), shown.at(), events::add));
        ClusterMarks dots = new ClusterMarks(frame, texts);
        dots.draw(lane, view.clusters(), events::add);
        Bounds all = bounds(lane);
        Bounds plot = new Bounds(frame.plotLeft(), all.y(), frame.width() - frame.plotLeft(), all.height());
        into.accept(new Mark.Group("lane " + lane.lane().key(), plot, events));
        if (frame.hasNames()) {
            header(lane, view.hidden(), into);
        }
        double line = Math.round(all.bottom()) - 0.5;
        into.accept(new Mark.Rule(
                0,
                line,
                frame.width(),
                line,
                Stroke.solid(frame.theme().line(), frame.theme().hairline())));
    }

    private void header(LaneArrangement arranged, int hidden, Consumer<Mark> into) {
        Lane lane = arranged.lane();
        Theme theme = frame.theme();
        double middle = frame.y(arranged.top()) + Metrics.LANE_TOP + Metrics.ROW / 2;
        double x = INSET;
        if (lane.icon().isPresent()) {
            Bounds at = new Bounds(INSET, middle - ICON / 2, ICON, ICON);
            Icon icon = lane.icon().get();
            into.accept(new Mark.Symbol(at, icon.path(), icon.box(), Style.filled(lane.colour()), Optional.empty()));
            x += ICON + 10;
        }
        double width = Metrics.HEADER - x - 4;
        StringJoiner told = new StringJoiner("\n");
        String label = fitted(lane.label(), theme.importantLabel(), width, told);
        into.accept(texts.left(label, x, middle, theme.importantLabel(), theme.text()));
        double line = middle + 17;
        for (String count : counts(arranged, hidden)) {
            String fitted = fitted(count, theme.small(), width, told);
            into.accept(texts.left(fitted, x, line, theme.small(), theme.muted()));
            line += 15;
        }
        if (hidden > 0) {
            told.add(words.goThrough(hidden));
        }
        if (told.length() > 0) {
            Bounds column = new Bounds(0, frame.y(arranged.top()), Metrics.HEADER, arranged.height());
            Target target = new Target.Lane(lane.key(), hidden, told.toString());
            into.accept(new Mark.Rect(column, 0, Style.filled(Fill.NONE), Optional.of(target)));
        }
    }

    /** Cut where there is no room for it; then the whole of it is told to who points at it. */
    private String fitted(String text, Font font, double width, StringJoiner told) {
        String fitted = LabelFitter.fit(text, font, width, texts.measurer());
        if (!fitted.equals(text)) {
            told.add(text);
        }
        return fitted;
    }

    /** On a line each where the lane is high enough. */
    private List<String> counts(LaneArrangement arranged, int hidden) {
        String events = words.events(arranged.lane().count());
        if (hidden == 0) {
            return List.of(events);
        }
        String dots = words.hidden(hidden);
        return arranged.height() < TWO_COUNTS ? List.of(events + " · " + dots) : List.of(events, dots);
    }
}
