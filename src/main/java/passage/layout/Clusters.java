package passage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import passage.display.Font;
import passage.display.TextMeasurer;

/**
 * Gathers the events of a lane that have no row. The scale is divided into places of {@link Metrics#PLACE} pixels at the
 * zoom step, and what stands in one is drawn as one, so that discs never touch and no disc depends on what is in view. Two
 * places side by side that would both have a disc share one, and so do two such pairs that both hide a crowd: crowds need
 * fewer signs, not more.
 */
final class Clusters {

    /** The widest stretch that is drawn as one. Cells begin at multiples of it, so that none is cut. */
    static final double WIDEST = 4 * Metrics.PLACE;

    /** From so many hidden events in either of two places on, both share a disc. */
    private static final int FEW = 2;
    /** From so many in either of two pairs of places on, where the count says more than the place of a disc does. */
    private static final int CROWD = 10;
    /** Clear between two discs, in points. */
    private static final double CLEAR = 2;

    private static final double AROUND_COUNT = 6;

    private final EventIndex index;
    private final Rules rules;
    private final Words words;
    private final TextMeasurer measurer;
    private final Font font;

    Clusters(EventIndex index, Rules rules, Words words, Theme theme, TextMeasurer measurer) {
        this.index = index;
        this.rules = rules;
        this.words = words;
        this.measurer = measurer;
        this.font = theme.small();
    }

    /** The clusters of a part of the lane in which these items have a row. */
    List<Cluster> of(double fromUnit, double toUnit, double pixelsPerUnit, List<Placed> placed) {
        int[] shown =
                placed.stream().mapToInt(p -> index.placeOf(p.item())).sorted().toArray();
        List<Cluster> clusters = new ArrayList<>();
        int last = place(toUnit);
        int at = place(fromUnit);
        while (at < last) {
            double unit = rules.scale().toUnit(index.at(at).anchor());
            double left = Math.floor(unit * pixelsPerUnit / WIDEST) * WIDEST;
            // At least one further, whatever rounding makes of a border that an event stands on.
            int next = Math.clamp(place((left + WIDEST) / pixelsPerUnit), at + 1, last);
            gather(new Stretch(at, next, left, WIDEST), pixelsPerUnit, shown, clusters);
            at = next;
        }
        return clusters;
    }

    /** How many of the events at some places of the index have no row. */
    private static int hidden(int from, int to, int[] shown) {
        return to - from - (position(shown, to) - position(shown, from));
    }

    private int place(double unit) {
        if (Double.isInfinite(unit)) {
            return unit > 0 ? index.size() : 0;
        }
        return index.place(rules.scale().toDay(unit));
    }

    /** Places of the index that are drawn as one, the pixel they begin at, and over how many they stand. */
    private record Stretch(int from, int to, double left, double width) {}

    /** Draws a stretch as one if it is a single place or both its halves are full, and else each half for itself. */
    private void gather(Stretch stretch, double pixelsPerUnit, int[] shown, List<Cluster> into) {
        if (stretch.width() <= Metrics.PLACE) {
            one(stretch, pixelsPerUnit, shown, into);
            return;
        }
        double half = stretch.width() / 2;
        double middle = stretch.left() + half;
        int border = Math.clamp(place(middle / pixelsPerUnit), stretch.from(), stretch.to());
        int least = Math.min(hidden(stretch.from(), border, shown), hidden(border, stretch.to(), shown));
        if (least >= (half > Metrics.PLACE ? CROWD : FEW)) {
            one(stretch, pixelsPerUnit, shown, into);
        } else {
            gather(new Stretch(stretch.from(), border, stretch.left(), half), pixelsPerUnit, shown, into);
            gather(new Stretch(border, stretch.to(), middle, half), pixelsPerUnit, shown, into);
        }
    }

    private void one(Stretch stretch, double pixelsPerUnit, int[] shown, List<Cluster> into) {
        int hidden = hidden(stretch.from(), stretch.to(), shown);
        if (hidden == 0) {
            return;
        }
        int withRow = stretch.to() - stretch.from() - hidden;
        int first = stretch.from();
        while (contains(shown, first)) {
            first++;
        }
        int last = stretch.to() - 1;
        while (contains(shown, last)) {
            last--;
        }
        int named = Arrays.stream(index.top(stretch.from(), stretch.to(), withRow + 1))
                .filter(place -> !contains(shown, place))
                .findFirst()
                .orElseThrow();
        into.add(cluster(hidden, index.at(named), index.at(first), index.at(last), stretch, pixelsPerUnit));
    }

    private static int position(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 1;
    }

    private static boolean contains(int[] sorted, int value) {
        return Arrays.binarySearch(sorted, value) >= 0;
    }

    private Cluster cluster(
            int count,
            TimelineItem named,
            TimelineItem first,
            TimelineItem last,
            Stretch stretch,
            double pixelsPerUnit) {
        String sign = words.compact(count);
        double width = count == 1
                ? Metrics.SMALL_DOT
                : Math.clamp(measurer.width(sign, font) + AROUND_COUNT, Metrics.CLUSTER, Metrics.PLACE - CLEAR);
        double middle = (rules.scale().toUnit(first.anchor()) + rules.scale().toUnit(last.anchor())) / 2;
        double room = (width + CLEAR) / 2;
        double right = stretch.left() + stretch.width();
        double x = Math.clamp(middle * pixelsPerUnit, stretch.left() + room, right - room);
        double endDay = Math.max(last.end(), first.end());
        String description =
                count == 1 ? rules.data().describe(named) : words.cluster(first.first(), endDay, named.title(), count);
        return new Cluster(
                count,
                named,
                x / pixelsPerUnit,
                stretch.left() / pixelsPerUnit,
                right / pixelsPerUnit,
                sign,
                width,
                first.first(),
                endDay,
                description);
    }
}
