package passage.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/** Draws events: a mark whose shape tells the kind of date, the label, and how many sources tell it. */
final class EventMarks {

    private final Frame frame;
    private final Texts texts;
    private final Colour ground;

    /** @param ground of the lane, behind labels that lie on their bars */
    EventMarks(Frame frame, Texts texts, Colour ground) {
        this.frame = frame;
        this.texts = texts;
        this.ground = ground;
    }

    /** Draws an event where it stands. */
    void draw(Placed placed, ItemGeometry at, Consumer<Mark> into) {
        TimelineItem item = placed.item();
        Optional<Target> target = Optional.of(item.target(placed.description()));
        // An unpainted rectangle makes the whole entry one target for the pointer, the gap between mark and label too.
        into.accept(new Mark.Rect(at.bounds(placed), 0, Style.filled(Fill.NONE), target));
        new DateMarks(frame, texts, ground).draw(placed, at, target, into);
        if (at.labelOverBar()) {
            into.accept(plate(placed, at, target));
        }
        label(placed, at, target, into);
        if (!item.numbers().isEmpty()) {
            // On a plate they stay within its edge.
            double raised = at.labelOverBar() ? 0 : Metrics.RAISED;
            into.accept(numbers(item.numbers(), at.badgeX(), at.labelMiddle() - raised, target));
        } else if (item.sources() > 1) {
            count(texts, frame.theme(), item.sources(), at.badgeX(), at.labelMiddle())
                    .forEach(into);
        }
    }

    /** Behind a label on its bar. Its edge has the bar's colour, so that the bar is seen to go on around the words. */
    private Mark plate(Placed placed, ItemGeometry at, Optional<Target> target) {
        Bounds words = at.words(placed);
        double height = at.row() - 4 + (placed.label().rows() - 1) * Metrics.LINE;
        Bounds behind = new Bounds(words.x() - 4, words.y() + 2, words.width() + 8, height);
        Stroke edge = Stroke.solid(placed.item().colour(), 1);
        return new Mark.Rect(behind.grow(-0.5), 4, new Style(new Fill.Solid(ground), edge), target);
    }

    private void label(Placed placed, ItemGeometry at, Optional<Target> target, Consumer<Mark> into) {
        Label label = placed.label();
        double x = at.labelX() + label.indent();
        placed.item().icon().ifPresent(icon -> {
            Bounds bounds = new Bounds(at.labelX(), at.labelMiddle() - Metrics.ICON / 2, Metrics.ICON, Metrics.ICON);
            Style style = Style.filled(placed.item().colour());
            into.accept(new Mark.Symbol(bounds, icon.path(), icon.box(), style, target));
        });
        for (int i = 0; i < label.rows(); i++) {
            double width = i == 0 || label.rows() == 1
                    ? label.width() - label.indent()
                    : texts.measurer().width(label.lines().get(i), label.font());
            double middle = at.labelMiddle() + i * Metrics.LINE;
            into.accept(texts.line(
                    label.lines().get(i),
                    width,
                    x,
                    middle,
                    label.font(),
                    placed.item().faded()
                            ? Emphasis.faded(frame.theme().text(), frame.theme())
                            : frame.theme().text(),
                    target));
        }
    }

    /** The numbers of its sources, raised as those of notes are. */
    private Mark numbers(String numbers, double x, double middle, Optional<Target> target) {
        Theme theme = frame.theme();
        double width = texts.measurer().width(numbers, theme.badge());
        return texts.line(numbers, width, x, middle, theme.badge(), theme.muted(), target);
    }

    /** How many sources tell of an event, in a disc whose left end is at {@code x}. */
    static List<Mark> count(Texts texts, Theme theme, int sources, double x, double middle) {
        Bounds disc = new Bounds(x, middle - Metrics.BADGE / 2, Metrics.BADGE, Metrics.BADGE);
        Style style = theme.hasTints()
                ? Style.filled(theme.disc())
                : new Style(new Fill.Solid(theme.disc()), Stroke.solid(theme.text(), theme.hairline()));
        return List.of(
                new Mark.Rect(disc, Metrics.BADGE / 2, style, Optional.empty()),
                texts.centred(Integer.toString(sources), x + Metrics.BADGE / 2, middle, theme.badge(), theme.text()));
    }
}
