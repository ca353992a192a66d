package passage.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import passage.display.Colour;
import passage.display.Icon;

/** Items for tests: single ones, and whole timelines made of a seed. */
final class Items {
    static final Colour BLUE = Colour.of("0B6FB8");

    private static final Icon ICON = new Icon("sign", "M0 0L1 0L1 1Z", 1);

    private static final String[] TITLES = {
        "",
        "War",
        "Treaty of Karlowitz",
        "Şuşa Bəyannaməsi",
        "A conference whose name is so long that it must be cut ".repeat(3)
    };

    private Items() {}

    static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    /** An exact day in lane "a", told by one source. */
    static TimelineItem dot(String id, String title, double day) {
        return item(id, title, "a", day, day + 1, MarkShape.DOT);
    }

    /** A span in lane "a", told by one source. */
    static TimelineItem bar(String id, String title, double first, double end) {
        return item(id, title, "a", first, end, MarkShape.BAR);
    }

    static TimelineItem item(String id, String title, String lane, double first, double end, MarkShape shape) {
        return new TimelineItem(
                id,
                title,
                lane,
                "blue",
                BLUE,
                3,
                Extent.certain(first, end),
                shape,
                Certainty.FULL,
                1,
                Dispute.NONE,
                "",
                Optional.empty(),
                false);
    }

    static TimelineItem toldBy(int sources, TimelineItem item) {
        return weighing(item.importance(), sources, item);
    }

    static TimelineItem important(int importance, TimelineItem item) {
        return weighing(importance, item.sources(), item);
    }

    private static TimelineItem weighing(int importance, int sources, TimelineItem item) {
        return new TimelineItem(
                item.id(),
                item.title(),
                item.lane(),
                item.category(),
                item.colour(),
                importance,
                item.extent(),
                item.shape(),
                item.certainty(),
                sources,
                item.dispute(),
                "",
                Optional.empty(),
                false);
    }

    static TimelineData data(TimelineItem... items) {
        return data(Arrays.asList(items));
    }

    /** The lanes are those that the items name, in alphabetical order; the span is that of the items. */
    static TimelineData data(List<TimelineItem> items) {
        List<Lane> lanes = items.stream()
                .map(TimelineItem::lane)
                .distinct()
                .sorted()
                .map(key -> lane(key, items))
                .toList();
        double first = items.stream().mapToDouble(TimelineItem::first).min().orElse(0);
        double end = items.stream().mapToDouble(TimelineItem::end).max().orElse(first + 1);
        return data(lanes, items, first, end);
    }

    static TimelineData data(List<Lane> lanes, List<TimelineItem> items, double first, double end) {
        return new TimelineData(lanes, items, first, end, Locale.ENGLISH, item -> "about " + item.title());
    }

    private static Lane lane(String key, List<TimelineItem> items) {
        int count = (int) items.stream().filter(item -> item.lane().equals(key)).count();
        return new Lane(key, "Lane " + key, Optional.empty(), BLUE, count);
    }

    /** Up to forty items in up to three lanes: days, months, years, spans, many on one day, some as long as everything. */
    static TimelineData random(Random random) {
        double from = day("1500-01-01") + random.nextInt(200_000);
        double span = Math.pow(10, 1.5 + 3.5 * random.nextDouble());
        double crowd = from + random.nextDouble() * span;
        List<TimelineItem> items = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(40)).forEach(i -> items.add(random(random, i, from, span, crowd)));
        return data(items);
    }

    private static TimelineItem random(Random random, int number, double from, double span, double crowd) {
        MarkShape shape = MarkShape.values()[random.nextInt(4)];
        double first = Math.floor(random.nextInt(4) == 0 ? crowd : from + random.nextDouble() * span);
        double length = switch (shape) {
            case DOT -> 1;
            case PILL -> 30;
            case RING -> 365;
            case BAR -> Math.max(1, Math.floor(span * random.nextDouble() * random.nextDouble()));
        };
        if (random.nextInt(30) == 0) {
            first = Math.floor(from);
            length = Math.ceil(span) + 366;
        }
        String title = TITLES[random.nextInt(TITLES.length)];
        Extent extent = extent(random, first, length);
        return new TimelineItem(
                "e" + number,
                title,
                String.valueOf((char) ('a' + random.nextInt(3))),
                "blue",
                BLUE,
                1 + random.nextInt(5),
                extent,
                shape,
                certainty(random),
                1 + random.nextInt(3),
                dispute(random, shape, extent, span),
                random.nextInt(4) == 0 ? "1, 3, 12" : "",
                random.nextInt(6) == 0 ? Optional.of(ICON) : Optional.empty(),
                false);
    }

    /** Some of its days certain, or none, or all. */
    private static Extent extent(Random random, double first, double length) {
        double one = first + Math.floor(random.nextDouble() * length);
        double other = first + Math.floor(random.nextDouble() * length);
        return random.nextInt(3) == 0
                ? Extent.certain(first, first + length)
                : new Extent(first, one, other + 1, first + length);
    }

    private static Certainty certainty(Random random) {
        return new Certainty(end(random), end(random), random.nextInt(6) == 0, random.nextInt(6) == 0);
    }

    private static Certainty.End end(Random random) {
        return random.nextInt(3) == 0 ? Certainty.End.values()[random.nextInt(3)] : Certainty.End.KNOWN;
    }

    /** Of one item in three; where it is about the date, its own date is one of two to four, near it or far from it. */
    private static Dispute dispute(Random random, MarkShape shape, Extent own, double span) {
        if (random.nextInt(3) > 0) {
            return Dispute.NONE;
        }
        List<Dispute.Claim> claims = new ArrayList<>();
        double length = own.end() - own.first();
        double reach = span * random.nextDouble() * random.nextDouble();
        if (random.nextBoolean()) {
            claims.add(new Dispute.Claim("A", own, shape, certainty(random)));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                double first = Math.floor(own.first() + (random.nextDouble() * 2 - 1) * reach);
                Extent extent = extent(random, first, 1 + Math.floor(random.nextDouble() * length));
                MarkShape other = MarkShape.values()[random.nextInt(4)];
                claims.add(new Dispute.Claim("B, C".substring(0, 1 + 3 * (i % 2)), extent, other, certainty(random)));
            }
        }
        claims.sort(Comparator.comparingDouble(claim -> claim.extent().first()));
        return new Dispute(claims, random.nextBoolean());
    }
}
