package passage.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the events that other timelines were measured with: days between 1699-01-26 and 2025-11-08, denser towards the
 * present, three in ten of them ranges of up to five years, in eight categories, with titles of three to nine words.
 *
 * <p>Nothing but integers of 32 bits, exact divisions by 2³² and square roots (which IEEE 754 rounds correctly) is used,
 * so a program in any language that draws in this order makes the same list.
 */
final class EventGenerator {

    private static final int SEED = 0x16991126;
    private static final int THROWN_AWAY = 16;
    private static final int FIRST_DAY = -98_955;
    private static final int LAST_DAY = 20_400;
    private static final double UNIT = 4_294_967_296.0;
    private static final double RANGES_FROM = 0.7;
    /** A range lasts from 2^k days to less than twice as many, k from 0 to 10; the longest are cut to five years. */
    private static final int OCTAVES = 11;

    private static final int LAST_OCTAVE_WIDTH = 803;

    private static final String[] CATEGORIES = "Politics Science Art War Trade Religion Travel Nature".split(" ");

    private static final String[] WORDS = """
            treaty harbour comet railway opera winter council voyage library bridge festival rebellion telescope canal \
            parliament portrait expedition earthquake charter symphony lighthouse embassy flood academy steam museum \
            election siege cathedral island patent novel river factory congress eclipse vaccine market garden fortress \
            newspaper glacier union theatre satellite mountain reform printing northern royal first great secret \
            national eastern lost modern grand silent open and of under after""".split(" ");

    private int state = SEED;

    private EventGenerator() {
        for (int i = 0; i < THROWN_AWAY; i++) {
            draw();
        }
    }

    /** The first {@code count} events of the list, numbered from 1. */
    static List<BenchEvent> events(int count) {
        EventGenerator generator = new EventGenerator();
        List<BenchEvent> events = new ArrayList<>(count);
        for (int id = 1; id <= count; id++) {
            events.add(generator.next(id));
        }
        return events;
    }

    /** The order of the draws makes the list: day, range, category, title, length. */
    private BenchEvent next(int id) {
        int start = FIRST_DAY + (int) Math.floor((LAST_DAY - FIRST_DAY + 1) * Math.sqrt(draw()));
        boolean range = draw() >= RANGES_FROM;
        String category = CATEGORIES[below(CATEGORIES.length)];
        String title = title();
        if (!range) {
            return new BenchEvent(Integer.toString(id), start, start, title, category);
        }
        int first = Math.min(start, LAST_DAY - 1);
        return new BenchEvent(Integer.toString(id), first, Math.min(first + length(), LAST_DAY), title, category);
    }

    private int length() {
        int octave = below(OCTAVES);
        int least = 1 << octave;
        return least + below(octave == OCTAVES - 1 ? LAST_OCTAVE_WIDTH : least);
    }

    private String title() {
        int count = 3 + below(7);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < count; i++) {
            title.append(i == 0 ? "" : " ").append(WORDS[below(WORDS.length)]);
        }
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        return title.toString();
    }

    private int below(int bound) {
        return (int) Math.floor(draw() * bound);
    }

    /** Xorshift with shifts of 13, 17 and 5 (Marsaglia 2003), as a number from 0 to below 1. */
    private double draw() {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return Integer.toUnsignedLong(state) / UNIT;
    }
}
