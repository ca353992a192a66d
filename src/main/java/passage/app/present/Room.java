package passage.app.present;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What there is room for on a board.
 *
 * @param least the part that is missed most of those that gave way; null where none did
 * @param context how many letters of what stands around the words of a passage
 * @param letters how many of a question, an answer or a quote
 */
record Room(Part least, int context, int letters) {

    /** What gives way, in the order in which it does. */
    enum Part {
        CONTEXT,
        GLOSS,
        SUMMARY
    }

    private static final int LONG = 320;
    private static final int MIDDLING = 160;
    private static final int SHORT = 90;
    private static final int MOST_LETTERS = 700;
    private static final int FEWEST_LETTERS = 40;
    private static final double FEWER = 0.75;

    /** Room for all. */
    static final Room ALL = new Room(null, LONG, MOST_LETTERS);
    /** Room for all, as long as little of it is context. */
    static final Room AMPLE = new Room(null, SHORT, MOST_LETTERS);

    /** From room for all to hardly any: what does not fit into the last one fits nowhere. */
    static List<Room> all() {
        Stream<Room> parts = Stream.of(Part.values()).map(Room::without);
        Stream<Room> cuts = IntStream.iterate(
                        (int) (MOST_LETTERS * FEWER), most -> most > FEWEST_LETTERS, most -> (int) (most * FEWER))
                .mapToObj(most -> new Room(Part.SUMMARY, 0, most));
        return Stream.of(Stream.of(ALL, new Room(null, MIDDLING, MOST_LETTERS), AMPLE), parts, cuts)
                .flatMap(rooms -> rooms)
                .toList();
    }

    /** Room for all but this and what gives way before it. */
    static Room without(Part part) {
        return new Room(part, 0, MOST_LETTERS);
    }

    boolean has(Part part) {
        return least == null || part.compareTo(least) > 0;
    }
}
