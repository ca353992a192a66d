package passage.layout;

import java.util.Optional;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Style;
import passage.display.Target;

/** Draws the events of a lane that found no room for a label: dots, and discs with a count where dots would overlap. */
final class ClusterMarks {

    private final Frame frame;
    private final Texts texts;
    private final Words words;

    ClusterMarks(Frame frame, Texts texts, Words words) {
        this.frame = frame;
        this.texts = texts;
        this.words = words;
    }

    void draw(LaneArrangement lane, Consumer<Mark> into) {
        double middle = frame.y(lane.dotsMiddle());
        for (Cluster cluster : lane.clusters()) {
            double x = frame.x(cluster.middle());
            if (x > frame.plotLeft() - Metrics.CLUSTER && x < frame.width() + Metrics.CLUSTER) {
                draw(lane, cluster, x, middle, into);
            }
        }
    }

    private void draw(LaneArrangement lane, Cluster cluster, double x, double middle, Consumer<Mark> into) {
        TimelineItem named = cluster.mostImportant();
        int count = cluster.items().size();
        if (count == 1) {
            Optional<Target> target = Optional.of(new Target.Event(named.id(), named.description()));
            into.accept(disc(x, middle, Metrics.CLUSTER, Style.filled(Fill.NONE), target));
            into.accept(small(named, x, middle, target));
            return;
        }
        Optional<Target> target = Optional.of(new Target.Cluster(
                lane.lane().key(), cluster.firstDay(), cluster.endDay(), count, words.cluster(named.title(), count)));
        Style look = look(named.colour());
        Bounds bounds =
                new Bounds(x - cluster.width() / 2, middle - Metrics.CLUSTER / 2, cluster.width(), Metrics.CLUSTER);
        into.accept(new Mark.Rect(bounds, Metrics.CLUSTER / 2, look, target));
        into.accept(texts.centred(
                Integer.toString(count),
                x,
                middle,
                frame.theme().badge(),
                frame.theme().text()));
    }

    /** How a disc with a count is filled. */
    static Style look(Colour colour) {
        return Style.filled(colour.withOpacity(0.18));
    }

    /** A dot is a date; a span without a label is a short bar that begins where it does. */
    private static Mark small(TimelineItem item, double x, double middle, Optional<Target> target) {
        if (item.shape() != MarkShape.BAR) {
            return disc(x, middle, Metrics.SMALL_DOT, Style.filled(item.colour()), target);
        }
        Bounds bounds = new Bounds(x, middle - Metrics.SMALL_DOT / 2 + 1, Metrics.CLUSTER / 2, Metrics.SMALL_DOT - 2);
        return new Mark.Rect(bounds, 1.5, Style.filled(item.colour()), target);
    }

    private static Mark disc(double x, double middle, double size, Style style, Optional<Target> target) {
        return new Mark.Rect(new Bounds(x - size / 2, middle - size / 2, size, size), size / 2, style, target);
    }
}
