package passage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import passage.display.Font;
import passage.display.TextMeasurer;

/**
 * Gathers the events of a lane that have no row. The scale is divided into places of {@link Metrics#PLACE} pixels at the
 * zoom step, and what stands in one is drawn as one, so that discs never touch and no disc depends on what is in view. Two
 * places side by side that would both have a disc share one: crowds need fewer signs, not more.
 */
final class Clusters {

    /** Clear between two discs, in points. */
    private static final double CLEAR = 2;

    private static final double AROUND_COUNT = 6;
    private static final double PAIR = 2 * Metrics.PLACE;

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
        this.font = theme.badge();
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
            double left = Math.floor(unit * pixelsPerUnit / PAIR) * PAIR;
            double middle = left + Metrics.PLACE;
            // At least one further, whatever rounding makes of a border that an event stands on.
            int next = Math.clamp(place((left + PAIR) / pixelsPerUnit), at + 1, last);
            int half = Math.clamp(place(middle / pixelsPerUnit), at, next);
            if (hidden(at, half, shown) > 1 && hidden(half, next, shown) > 1) {
                gather(new Stretch(at, next, left, PAIR), pixelsPerUnit, shown, clusters);
            } else {
                gather(new Stretch(at, half, left, Metrics.PLACE), pixelsPerUnit, shown, clusters);
                gather(new Stretch(half, next, middle, Metrics.PLACE), pixelsPerUnit, shown, clusters);
            }
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

    private void gather(Stretch stretch, double pixelsPerUnit, int[] shown, List<Cluster> into) {
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
