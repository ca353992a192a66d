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

/** Draws the events of a lane that found no room for a label: dots, and discs with a count where dots would overlap. */
final class ClusterMarks {

    private final Frame frame;
    private final Texts texts;

    ClusterMarks(Frame frame, Texts texts) {
        this.frame = frame;
        this.texts = texts;
    }

    /** Draws clusters of a lane, given in order. */
    void draw(LaneArrangement lane, List<Cluster> clusters, Consumer<Mark> into) {
        for (int i = 0; i < clusters.size(); i++) {
            double before = i == 0 ? Metrics.CLUSTER : apart(clusters.get(i - 1), clusters.get(i));
            double after = i == clusters.size() - 1 ? Metrics.CLUSTER : apart(clusters.get(i), clusters.get(i + 1));
            draw(lane, clusters.get(i), Math.min(Metrics.CLUSTER, Math.min(before, after)) / 2, into);
        }
    }

    private double apart(Cluster one, Cluster next) {
        return (next.unit() - one.unit()) * frame.viewport().pixelsPerUnit();
    }

    /** @param reach how far beside a dot it is still hit: halfway to the next */
    private void draw(LaneArrangement lane, Cluster cluster, double reach, Consumer<Mark> into) {
        double x = frame.plotLeft() + frame.viewport().x(cluster.unit());
        double middle = frame.y(lane.dotsMiddle());
        TimelineItem named = cluster.named();
        if (cluster.count() == 1) {
            Optional<Target> target = Optional.of(named.target(cluster.description()));
            Bounds around = new Bounds(x - reach, middle - Metrics.CLUSTER / 2, 2 * reach, Metrics.CLUSTER);
            into.accept(new Mark.Rect(around, 0, Style.filled(Fill.NONE), target));
            into.accept(small(named, x, middle, target));
            return;
        }
        Optional<Target> target = Optional.of(new Target.Cluster(
                lane.lane().key(),
                (long) Math.floor(cluster.firstDay()),
                (long) Math.ceil(cluster.endDay()),
                cluster.count(),
                cluster.description()));
        Bounds bounds =
                new Bounds(x - cluster.width() / 2, middle - Metrics.CLUSTER / 2, cluster.width(), Metrics.CLUSTER);
        into.accept(new Mark.Rect(bounds, Metrics.CLUSTER / 2, look(named.colour()), target));
        into.accept(texts.centred(
                cluster.sign(), x, middle, frame.theme().small(), frame.theme().text()));
    }

    /** How a disc with a count is drawn: not filled, since where there are many of them that is a third of their cost. */
    static Style look(Colour colour) {
        return new Style(Fill.NONE, Stroke.solid(colour, 1));
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
